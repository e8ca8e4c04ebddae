import { DORA_TESTS } from '../sources';
import { suiteRunRatio } from '../suiteRunRatio';

export const integrationTests = suiteRunRatio({
  id: 'test.integration_run_ratio',
  title: 'Integration tests on every push',
  suite: 'integration',
  words: 'integration suite',

  source: DORA_TESTS,
});
