import { Basis, ClauseResult, PracticeResult, ScoringInput } from './types';
import type { Verdict } from './Verdict';
import type { CompiledPractice } from './compileModel';
import { disagree } from './disagree';
import { compareStrength, isMeasured } from './weights';

/** Every clause counts and the lowest decides; a question may stand in for figures that are missing. */
export function allCount(
  practice: CompiledPractice,
  input: ScoringInput,
  done: ReadonlyArray<PracticeResult | undefined>,
): Verdict {
  const clauses = new Array<ClauseResult>(practice.clauses.length);
  let somethingEmpty = false;
  let standIn: ClauseResult | undefined;
  let said: ClauseResult | undefined;

  for (let at = 0; at < clauses.length; at += 1) {
    const clause = practice.clauses[at];
    const result = clause.evaluate(input, done);
    clauses[at] = result;
    if (clause.kind === 'ask') said = result;
    if (clause.standIn) {
      standIn = isValue(result) ? result : standIn;
    } else if (result.status === 'empty') {
      if (clause.skipWhenEmpty) clauses[at] = asUnused(result);
      else somethingEmpty = true;
    }
  }
  if (!somethingEmpty) {
    for (const clause of practice.clauses) {
      const { index } = clause;
      if (clause.standIn) clauses[index] = asUnused(clauses[index]);
    }
  }

  const stillEmpty = somethingEmpty && standIn === undefined;
  const { status, basis, open } = lowest(clauses, stillEmpty);
  const conflict = disagree(lowestFigure(clauses), said);
  return { status, basis, open, conflict, clauses };
}

function asUnused(result: ClauseResult): ClauseResult {
  return { ...result, status: 'unused' };
}

function isValue({ status }: ClauseResult): boolean {
  return status === 'pass' || status === 'partial' || status === 'fail';
}

/** What the measured clauses say together. */
function lowestFigure(
  clauses: readonly ClauseResult[],
): ClauseResult['status'] | undefined {
  let partial = false;
  let passed = false;
  for (const { status, basis } of clauses) {
    if (isMeasured(basis)) {
      if (status === 'fail') return 'fail';
      partial ||= status === 'partial';
      passed ||= status === 'pass';
    }
  }
  if (partial) return 'partial';
  return passed ? 'pass' : undefined;
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
