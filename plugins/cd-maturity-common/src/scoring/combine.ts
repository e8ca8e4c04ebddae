import { PracticeResult, ScoringInput } from './types';
import type { CompiledPractice } from './compileModel';
import { allCount } from './allCount';
import { firstDecides } from './firstDecides';
import type { Verdict } from './Verdict';

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
