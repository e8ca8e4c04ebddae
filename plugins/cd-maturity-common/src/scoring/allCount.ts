import { Basis, ClauseResult, PracticeResult, ScoringInput } from './types';
import type { Verdict } from './combine';
import type { CompiledPractice } from './compileModel';
import { disagree } from './disagree';
import { compareStrength, isMeasured } from './weights';

/** Every clause counts and the lowest decides; a question may stand in for figures that are missing. */
export function allCount(
  practice: CompiledPractice,
  input: ScoringInput,
  done: ReadonlyArray<PracticeResult | undefined>,
): Verdict {
  const clauses = practice.clauses.map(clause => clause.evaluate(input, done));
  let somethingEmpty = false;
  let said: ClauseResult | undefined;

  practice.clauses.forEach((clause, at) => {
    const result = clauses[at];
    said = clause.kind === 'ask' ? result : said;
    if (result.status !== 'empty' || clause.standIn) {
      return;
    }
    if (clause.skipWhenEmpty) {
      clauses[at] = { ...result, status: 'unused' };
    } else {
      somethingEmpty = true;
    }
  });

  let stillEmpty = somethingEmpty;
  practice.clauses.forEach((clause, at) => {
    if (!clause.standIn) {
      return;
    }
    if (!somethingEmpty) {
      clauses[at] = { ...clauses[at], status: 'unused' };
    } else if (isValue(clauses[at])) {
      stillEmpty = false;
    }
  });

  return {
    ...lowest(clauses, stillEmpty),
    conflict: disagree(figures(clauses), said),
    clauses,
  };
}

/** What the measured clauses say together. */
function figures(clauses: ClauseResult[]): ClauseResult['status'] | undefined {
  const measured = clauses.filter(c => isValue(c) && isMeasured(c.basis));
  return (['fail', 'partial', 'pass'] as const).find(status =>
    measured.some(c => c.status === status),
  );
}

function isValue({ status }: ClauseResult): boolean {
  return status === 'pass' || status === 'partial' || status === 'fail';
}

function lowest(
  clauses: ClauseResult[],
  stillEmpty: boolean,
): Pick<Verdict, 'status' | 'basis' | 'open'> {
  let basis: Basis | undefined;
  let failed = false;
  let partial = false;
  let outside = false;
  for (const clause of clauses) {
    outside ||= clause.status === 'not-applicable';
    if (!isValue(clause) || clause.basis === undefined) {
      continue;
    }
    failed ||= clause.status === 'fail';
    partial ||= clause.status === 'partial';
    if (basis === undefined || compareStrength(clause.basis, basis) > 0) {
      basis = clause.basis;
    }
  }
  if (failed) {
    return { status: 'fail', basis };
  }
  if (basis === undefined) {
    return { status: outside ? 'not-applicable' : 'unknown' };
  }
  if (stillEmpty) {
    return { status: 'partial', basis, open: true };
  }
  return { status: partial ? 'partial' : 'pass', basis };
}
