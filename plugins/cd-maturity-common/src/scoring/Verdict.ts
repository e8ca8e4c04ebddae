import { PracticeResult } from './types';

/** What the evidence of one practice says, before other practices and gates are looked at. */
export type Verdict = Pick<
  PracticeResult,
  'status' | 'basis' | 'open' | 'hint' | 'conflict' | 'clauses'
>;
