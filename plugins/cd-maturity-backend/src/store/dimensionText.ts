import { DimensionResult } from 'backstage-plugin-cd-maturity-common';

export const UNRATED = 'u';
export const NOT_APPLICABLE = '-';

/** One character per dimension, in model order: its rank, or that it is unrated or does not apply. */
export function dimensionText(
  dimensionIds: readonly string[],
  results: readonly DimensionResult[],
): string {
  return dimensionIds
    .map(id => {
      const result = results.find(candidate => candidate.id === id);
      if (!result) {
        return NOT_APPLICABLE;
      }
      return result.unrated ? UNRATED : String(result.level);
    })
    .join('');
}
