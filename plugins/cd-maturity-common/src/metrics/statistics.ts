import { mean } from 'd3-array';

/** Typed arrays sort by value without a comparison function, in half of the time. */
function ascending(values: readonly number[]): Float64Array {
  return new Float64Array(values).sort();
}

function quantile(sorted: Float64Array, p: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const last = sorted.length - 1;
  const place = last * p;
  const below = Math.floor(place);
  const value = sorted[below];
  return value + (sorted[Math.min(below + 1, last)] - value) * (place - below);
}

/** Linear interpolation between neighbours, as PERCENTILE_CONT of SQL; `p` from 0 to 1. */
export function percentile(
  values: readonly number[],
  p: number,
): number | undefined {
  return quantile(ascending(values), p);
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
  const sorted = ascending(values);
  const middle = quantile(sorted, 0.5);
  if (!middle) return undefined;
  const lower = quantile(sorted, 0.25) ?? 0;
  const upper = quantile(sorted, 0.75) ?? 0;
  return (upper - lower) / middle;
}
