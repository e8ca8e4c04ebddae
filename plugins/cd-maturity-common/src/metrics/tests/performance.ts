import { DORA_TESTS } from '../sources';
import { suiteRunRatio } from '../suiteRunRatio';

export const performanceTests = suiteRunRatio({
  id: 'test.performance_run_ratio',
  title: 'Performance tests on every push',
  suite: 'performance',
  words: 'performance suite',

  source: DORA_TESTS,
});
