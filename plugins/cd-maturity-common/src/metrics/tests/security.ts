import { DORA_TESTS } from '../sources';
import { suiteRunRatio } from '../suiteRunRatio';

export const securityTests = suiteRunRatio({
  id: 'test.security_run_ratio',
  title: 'Security checks on every push',
  suite: 'security',
  words: 'security suite',
  remark: 'A security suite scans code, dependencies, secrets or images.',
  source: DORA_TESTS,
});
