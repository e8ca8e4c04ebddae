import { capped } from './capped';
import { combine } from './combine';
import type { Verdict } from './Verdict';
import type { CompiledModel, CompiledPractice } from './compileModel';
import { coverPractices } from './coverPractices';
import { PracticeResult, ScoringInput } from './types';

const NOT_APPLICABLE: Verdict = { status: 'not-applicable', clauses: [] };
const EXEMPT: Verdict = { status: 'exempt', clauses: [] };

/** The status of every practice, in model order. */
export function judgePractices(
  compiled: CompiledModel,
  input: ScoringInput,
): PracticeResult[] {
  const notApplicable = new Set(input.notApplicable);
  const exempt = new Set(input.exemptions);
  const results = new Array<PracticeResult>(compiled.practices.length);

  const verdictOn = (practice: CompiledPractice): Verdict => {
    const { when } = practice.practice;
    if (
      notApplicable.has(practice.id) ||
      (when !== undefined && input.conditions[when] !== true)
    ) {
      return NOT_APPLICABLE;
    }
    return exempt.has(practice.id) ? EXEMPT : combine(practice, input, results);
  };
  for (const practice of compiled.order) {
    results[practice.index] = toResult(practice, verdictOn(practice));
  }

  coverPractices(compiled, results);
  return results;
}

function toResult(
  practice: CompiledPractice,
  { status, basis, open, hint, conflict, clauses }: Verdict,
): PracticeResult {
  return {
    id: practice.id,
    status: capped(practice, status, basis),
    basis: status === 'not-applicable' ? undefined : basis,
    open: open || undefined,
    hint,
    conflict: conflict || undefined,
    clauses,
    impliedBy: undefined,
  };
}
