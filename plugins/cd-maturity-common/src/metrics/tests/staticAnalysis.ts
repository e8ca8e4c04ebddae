import { DORA_TESTS } from '../sources';
import { suiteRunRatio } from '../suiteRunRatio';

export const staticAnalysis = suiteRunRatio({
  id: 'quality.static_analysis_ratio',
  title: 'Static analysis on every push',
  suite: 'static',
  words: 'static analysis',

  source: DORA_TESTS,
});
