import { PracticeResult, ScoringInput } from './types';
import type { CompiledPractice } from './compileModel';
import { allCount } from './allCount';
import { firstDecides } from './firstDecides';

/** What the evidence of one practice says, before other practices and gates are looked at. */
export type Verdict = Pick<
  PracticeResult,
  'status' | 'basis' | 'open' | 'hint' | 'conflict' | 'clauses'
>;

/** Makes one verdict of the clauses of a practice. */
export function combine(
  practice: CompiledPractice,
  input: ScoringInput,
  done: ReadonlyArray<PracticeResult | undefined>,
): Verdict {
  return practice.practice.combine === 'all'
    ? allCount(practice, input, done)
    : firstDecides(practice, input, done);
}
