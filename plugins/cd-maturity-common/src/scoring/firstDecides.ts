import { ClauseResult, PracticeResult, ScoringInput } from './types';
import type { Verdict } from './Verdict';
import type { CompiledPractice } from './compileModel';
import { disagree } from './disagree';
import { isMeasured } from './weights';

/** Said where the catalog lacks something but people were not asked yet. */
const NOT_SHOWN = 'not shown in the catalog';

/**
 * Clauses in the order written, measurements first: the first that says something decides.
 *
 * A fact that does not hold proves nothing by itself, and a clause that can give partial at most only puts a floor under
 * what comes after.
 */
export function firstDecides(
  practice: CompiledPractice,
  input: ScoringInput,
  done: ReadonlyArray<PracticeResult | undefined>,
): Verdict {
  const clauses = new Array<ClauseResult>(practice.clauses.length);
  let decisive: ClauseResult | undefined;
  let floor: ClauseResult | undefined;
  let missingFact: ClauseResult | undefined;
  let said: ClauseResult | undefined;

  for (let at = 0; at < clauses.length; at += 1) {
    const clause = practice.clauses[at];
    const isAsk = clause.kind === 'ask';
    if (decisive && !isAsk) {
      clauses[at] = clause.unused;
      continue;
    }
    const result = clause.evaluate(input, done);
    said = isAsk ? result : said;
    clauses[at] = decisive ? asUnused(result, clause.unused) : result;
    if (decisive || result.status === 'empty') {
      continue;
    }
    const failed = result.status === 'fail';
    if (clause.kind === 'fact' && failed) {
      missingFact ??= result;
    } else if (clause.floor && !failed && result.status !== 'not-applicable') {
      floor ??= result;
    } else if (!(floor && failed && result.basis === 'declared')) {
      decisive = result;
    }
  }

  if (decisive) {
    const { status, basis } = decisive;
    const figures = isMeasured(basis) ? status : undefined;
    return {
      status: status as Verdict['status'],
      basis,
      conflict: disagree(figures, said),
      clauses,
    };
  }
  if (floor) {
    return { status: 'partial', basis: floor.basis, open: true, clauses };
  }
  if (missingFact && practice.factsOnly) {
    return { status: 'fail', basis: missingFact.basis, clauses };
  }
  const hint = missingFact ? NOT_SHOWN : undefined;
  return { status: 'unknown', hint, clauses };
}

/** What people said stays visible even where it did not count. */
function asUnused(result: ClauseResult, unused: ClauseResult): ClauseResult {
  return result.actual === undefined ? unused : { ...result, status: 'unused' };
}
