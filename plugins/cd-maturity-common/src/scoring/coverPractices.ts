import { capped } from './capped';
import type { CompiledModel, CompiledPractice } from './compileModel';
import { PracticeResult } from './types';
import { compareStrength, isMeasured, valueOf } from './weights';

/**
 * Practices that a higher one covers pass with it. From the highest level down, so that credit travels all the way; each
 * level repeated until nothing changes, so that the order of practices does not matter.
 */
export function coverPractices(
  compiled: CompiledModel,
  results: PracticeResult[],
): void {
  const own = results.slice();
  for (const level of compiled.coverable) {
    let changed = true;
    while (changed) {
      changed = false;
      for (const practice of level) {
        const { index } = practice;
        const covered = cover(practice, own[index], compiled, results);
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
  compiled: CompiledModel,
  results: readonly PracticeResult[],
): PracticeResult | undefined {
  if (
    own.status === 'pass' ||
    own.status === 'not-applicable' ||
    own.status === 'exempt'
  ) {
    return undefined;
  }
  let above = strongestOf(practice.supersededBy, results);
  if (above && !isEnough(practice, own, above)) {
    above = strongestAbove(practice, compiled, results);
  }
  if (!above?.basis || isOverruled(own, above)) {
    return undefined;
  }
  const status = capped(practice, 'pass', above.basis);
  if (valueOf(status) <= valueOf(own.status)) {
    return undefined;
  }
  return {
    ...own,
    status,
    basis: above.basis,
    open: undefined,
    hint: undefined,
    impliedBy: above.id,
  };
}

/** What was measured to fail is not talked away by a statement about something bigger. */
function isOverruled(own: PracticeResult, above: PracticeResult): boolean {
  return (
    own.status === 'fail' && isMeasured(own.basis) && !isMeasured(above.basis)
  );
}

/** Whether words alone would not do and it is worth to look further up. */
function isEnough(
  practice: CompiledPractice,
  own: PracticeResult,
  above: PracticeResult,
): boolean {
  return (
    !isOverruled(own, above) && capped(practice, 'pass', above.basis) === 'pass'
  );
}

/** The one that passes with the strongest basis, the first of equals. */
function strongestOf(
  places: Iterable<number>,
  results: readonly PracticeResult[],
): PracticeResult | undefined {
  let best: PracticeResult | undefined;
  for (const at of places) {
    const result = results[at];
    if (
      result.status === 'pass' &&
      result.basis &&
      (!best?.basis || compareStrength(result.basis, best.basis) < 0)
    ) {
      best = result;
    }
  }
  return best;
}

/** Of those above it that pass, and those above them: a practice that also passes by itself does not cut the chain. */
function strongestAbove(
  practice: CompiledPractice,
  compiled: CompiledModel,
  results: readonly PracticeResult[],
): PracticeResult | undefined {
  const found = new Set<number>();
  const climb = ({ supersededBy }: CompiledPractice) => {
    for (const at of supersededBy) {
      if (results[at].status === 'pass' && !found.has(at)) {
        found.add(at);
        climb(compiled.practices[at]);
      }
    }
  };
  climb(practice);
  return strongestOf(found, results);
}
