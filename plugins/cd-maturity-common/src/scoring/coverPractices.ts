import { capped } from './capped';
import type { CompiledModel, CompiledPractice } from './compileModel';
import { PracticeResult } from './types';
import { compareStrength, isMeasured, valueOf } from './weights';

/**
 * Practices that a higher one covers pass with it. From the highest level down, so that credit travels all the way; each
 * level repeated until nothing changes.
 */
export function coverPractices(
  { coverable }: CompiledModel,
  results: PracticeResult[],
): void {
  for (const level of coverable) {
    let changed = true;
    while (changed) {
      changed = false;
      for (const practice of level) {
        const covered = cover(practice, results);
        if (covered) {
          results[practice.index] = covered;
          changed = true;
        }
      }
    }
  }
}

function cover(
  practice: CompiledPractice,
  results: PracticeResult[],
): PracticeResult | undefined {
  const own = results[practice.index];
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
  results: PracticeResult[],
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
