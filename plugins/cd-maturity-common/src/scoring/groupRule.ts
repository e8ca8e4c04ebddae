import { InheritFrom } from '../model';
import { Basis, PracticeResult, PracticeStatus } from './types';
import { compareStrength } from './weights';

/**
 * What a group takes over of a practice from the components it owns: the share that passes among those that are known.
 * Undefined when too few are known.
 * @param results - of the owned components that are not deprecated
 * @public
 */
export function inheritedResult(
  results: ReadonlyArray<Pick<PracticeResult, 'status' | 'basis'>>,
  rule: InheritFrom,
): { status: PracticeStatus; basis: Basis } | undefined {
  const applicable = results.filter(
    ({ status }) => status !== 'not-applicable' && status !== 'exempt',
  );
  const known = applicable.filter(({ status }) => status !== 'unknown');
  if (known.length === 0 || known.length < rule.minKnown * applicable.length) {
    return undefined;
  }
  const passing = known.filter(({ status }) => status === 'pass').length;
  return {
    status: statusOf(passing / known.length, rule),
    basis: lowerMedian(known.flatMap(({ basis }) => basis ?? [])),
  };
}

function statusOf(share: number, { pass, partial }: InheritFrom) {
  if (share >= pass) {
    return 'pass';
  }
  return share >= partial ? 'partial' : 'fail';
}

/** The basis in the middle, the weaker of the two when there are two. */
function lowerMedian(bases: Basis[]): Basis {
  const weakestFirst = [...bases].sort((a, b) => compareStrength(b, a));
  return weakestFirst[Math.floor((weakestFirst.length - 1) / 2)] ?? 'declared';
}
