import type { CompiledModel } from './compileModel';
import { Confidence, PracticeResult } from './types';
import { counts, isMeasured, trustIn, valueOf } from './weights';

const HIGH = 0.75;
const MEDIUM = 0.5;
/** Sums of tenths are not exact, and the order of practices must not matter. */
const EPSILON = 1e-9;

function band(value: number): Confidence['band'] {
  if (value >= HIGH - EPSILON) {
    return 'high';
  }
  return value >= MEDIUM - EPSILON ? 'medium' : 'low';
}

/**
 * Values of a band: from the first up to, but not with, the second.
 * @public
 */
export function confidenceBounds(
  wanted: Confidence['band'],
): [from: number, below: number] {
  const [medium, high] = [MEDIUM - EPSILON, HIGH - EPSILON];
  switch (wanted) {
    case 'high':
      return [high, Infinity];
    case 'medium':
      return [medium, high];
    default:
      return [-Infinity, medium];
  }
}

/** How far the results can be trusted, and how much of the model is there at all, whatever the level. */
export function confidenceOf(
  { practices }: CompiledModel,
  results: readonly PracticeResult[],
): { confidence: Confidence; breadth: number } {
  let total = 0;
  let trust = 0;
  let measured = 0;
  let people = 0;
  let reached = 0;
  for (const { index, weight } of practices) {
    const { status, basis } = results[index];
    if (!counts(status)) {
      continue;
    }
    total += weight;
    reached += weight * valueOf(status);
    if (basis) {
      trust += weight * trustIn(basis);
      measured += isMeasured(basis) ? weight : 0;
      people += isMeasured(basis) ? 0 : weight;
    }
  }
  const share = (part: number) => (total > 0 ? part / total : 0);
  const value = share(trust);
  return {
    confidence: {
      value,
      band: band(value),
      measured: share(measured),
      people: share(people),
      unknown: total > 0 ? share(total - measured - people) : 1,
    },
    breadth: share(reached),
  };
}
