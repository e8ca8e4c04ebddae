import { mean } from 'd3-array';

/** Where values are sorted: made once, as making a typed array costs more than sorting it. Never handed out. */
let room = new Float64Array(512);

/** The values in order; holds until the next call. Typed arrays sort by value without a comparison function. */
function ascending<T>(
  items: readonly T[],
  valueOf: (item: T) => number,
): Float64Array {
  const { length } = items;
  if (length > room.length) room = new Float64Array(2 * length);
  for (let n = 0; n < length; n += 1) room[n] = valueOf(items[n]);
  return room.subarray(0, length).sort();
}

function quantile(sorted: Float64Array, p: number): number {
  const last = sorted.length - 1;
  const place = last * p;
  const below = Math.floor(place);
  const value = sorted[below];
  return value + (sorted[Math.min(below + 1, last)] - value) * (place - below);
}

/** Linear interpolation between neighbours, as PERCENTILE_CONT of SQL; `p` from 0 to 1. */
export function percentile<T = number>(
  items: readonly T[],
  p: number,
  valueOf: (item: T) => number = Number,
): number | undefined {
  return items.length === 0
    ? undefined
    : quantile(ascending(items, valueOf), p);
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
  if (values.length === 0) return undefined;
  const sorted = ascending(values, Number);
  const middle = quantile(sorted, 0.5);
  if (middle === 0) return undefined;
  return (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / middle;
}
