import { DORA_TESTS } from '../sources';
import { suiteRunRatio } from '../suiteRunRatio';

export const componentTests = suiteRunRatio({
  id: 'test.component_run_ratio',
  title: 'Component tests on every push',
  suite: 'component',
  words: 'component suite',
  remark:
    'A component suite exercises the component with its neighbours replaced.',
  source: DORA_TESTS,
});
