import { DORA_TESTS } from '../sources';
import { suiteRunRatio } from '../suiteRunRatio';

export const unitTests = suiteRunRatio({
  id: 'test.unit_run_ratio',
  title: 'Unit tests on every push',
  suite: 'unit',
  words: 'unit suite',

  source: DORA_TESTS,
});
