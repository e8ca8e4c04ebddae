import { mean, quantileSorted } from 'd3-array';

/** Linear interpolation between neighbours, as PERCENTILE_CONT of SQL; `p` from 0 to 1. */
export function percentile(
  values: readonly number[],
  p: number,
): number | undefined {
  return quantileSorted(
    values.toSorted((a, b) => a - b),
    p,
  );
}

export function median(values: readonly number[]): number | undefined {
  return percentile(values, 0.5);
}

/** Standard deviation of the population / mean: 0 for clockwork, about 1 for arrivals at random. */
export function coefficientOfVariation(
  values: readonly number[],
): number | undefined {
  const average = mean(values);
  if (!average) return undefined;
  const variance = mean(values, value => (value - average) ** 2) ?? 0;
  return Math.sqrt(variance) / average;
}

/** Distance of the quartiles / median: a spread that single outliers do not move. */
export function quartileSpread(values: readonly number[]): number | undefined {
  const middle = median(values);
  if (!middle) return undefined;
  const lower = percentile(values, 0.25) ?? 0;
  const upper = percentile(values, 0.75) ?? 0;
  return (upper - lower) / middle;
}
