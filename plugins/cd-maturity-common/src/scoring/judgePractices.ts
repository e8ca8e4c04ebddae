import { capped } from './capped';
import { combine, Verdict } from './combine';
import type { CompiledModel, CompiledPractice } from './compileModel';
import { coverPractices } from './coverPractices';
import { ClauseResult, PracticeResult, ScoringInput } from './types';

const NO_CLAUSES: ClauseResult[] = [];

/** The status of every practice, in model order. */
export function judgePractices(
  compiled: CompiledModel,
  input: ScoringInput,
): PracticeResult[] {
  const notApplicable = new Set(input.notApplicable);
  const exempt = new Set(input.exemptions);
  const results = new Array<PracticeResult>(compiled.practices.length);

  for (const practice of compiled.order) {
    const { id } = practice;
    const { when } = practice.practice;
    if (
      notApplicable.has(id) ||
      (when !== undefined && input.conditions[when] !== true)
    ) {
      results[practice.index] = {
        id,
        status: 'not-applicable',
        clauses: NO_CLAUSES,
      };
    } else if (exempt.has(id)) {
      results[practice.index] = { id, status: 'exempt', clauses: NO_CLAUSES };
    } else {
      const verdict = combine(practice, input, results);
      results[practice.index] = toResult(practice, verdict);
    }
  }

  coverPractices(compiled, results);
  return results;
}

function toResult(
  practice: CompiledPractice,
  { status, basis, open, hint, conflict, clauses }: Verdict,
): PracticeResult {
  const result: PracticeResult = {
    id: practice.id,
    status: capped(practice, status, basis),
    clauses,
  };
  if (basis && status !== 'not-applicable') {
    result.basis = basis;
  }
  if (open) {
    result.open = true;
  }
  if (hint) {
    result.hint = hint;
  }
  if (conflict) {
    result.conflict = true;
  }
  return result;
}
