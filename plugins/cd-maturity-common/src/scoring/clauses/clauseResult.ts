import { ClauseResult } from '../types';

/** What a clause says. Like what {@link empty} makes it has every field: the engine is fastest where all results look alike. */
export function says(
  index: number,
  status: ClauseResult['status'],
  basis?: ClauseResult['basis'],
  actual?: ClauseResult['actual'],
  samples?: number,
  window?: string,
): ClauseResult {
  return { index, status, basis, actual, samples, window, reason: undefined };
}

/** Why a clause says nothing. */
export function empty(
  index: number,
  reason: string,
  samples?: number,
  window?: string,
  actual?: ClauseResult['actual'],
): ClauseResult {
  const status = 'empty';
  return { index, status, basis: undefined, actual, samples, window, reason };
}

/** The same of a clause that was not needed. */
export function unused(result: ClauseResult): ClauseResult {
  const { index, basis, actual, samples, window, reason } = result;
  const status = 'unused';
  return { index, status, basis, actual, samples, window, reason };
}
