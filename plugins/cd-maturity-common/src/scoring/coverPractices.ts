import { capped } from './capped';
import type { CompiledModel, CompiledPractice } from './compileModel';
import { PracticeResult } from './types';
import { compareStrength, isMeasured, valueOf } from './weights';

/**
 * Practices that a higher one covers pass with it. From the highest level down, so that credit travels all the way; each
 * level repeated until nothing changes, so that the order of practices does not matter.
 */
export function coverPractices(
  { coverable }: CompiledModel,
  results: PracticeResult[],
): void {
  const own = results.slice();
  for (const level of coverable) {
    let changed = true;
    while (changed) {
      changed = false;
      for (const practice of level) {
        const { index } = practice;
        const covered = cover(practice, own[index], results);
        if (covered && isOther(covered, results[index])) {
          results[index] = covered;
          changed = true;
        }
      }
    }
  }
}

function isOther(a: PracticeResult, b: PracticeResult): boolean {
  return a.impliedBy !== b.impliedBy || a.basis !== b.basis;
}

/** What those above make of a practice's own result; undefined when they add nothing. */
function cover(
  practice: CompiledPractice,
  own: PracticeResult,
  results: readonly PracticeResult[],
): PracticeResult | undefined {
  if (
    own.status === 'pass' ||
    own.status === 'not-applicable' ||
    own.status === 'exempt'
  ) {
    return undefined;
  }
  const above = strongestPass(practice, results);
  if (!above?.basis) {
    return undefined;
  }
  // What was measured to fail is not talked away by a statement about something bigger.
  if (
    own.status === 'fail' &&
    isMeasured(own.basis) &&
    !isMeasured(above.basis)
  ) {
    return undefined;
  }
  const status = capped(practice, 'pass', above.basis);
  if (valueOf(status) <= valueOf(own.status)) {
    return undefined;
  }
  const { open: _open, hint: _hint, ...rest } = own;
  return { ...rest, status, basis: above.basis, impliedBy: above.id };
}

function strongestPass(
  practice: CompiledPractice,
  results: readonly PracticeResult[],
): PracticeResult | undefined {
  let strongest: PracticeResult | undefined;
  for (const index of practice.supersededBy) {
    const above = results[index];
    if (
      above.status === 'pass' &&
      above.basis &&
      (!strongest?.basis || compareStrength(above.basis, strongest.basis) < 0)
    ) {
      strongest = above;
    }
  }
  return strongest;
}
