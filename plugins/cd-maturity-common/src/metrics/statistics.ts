/** Up to so many values are put in order faster here than by a sort that is called. */
const FEW = 40;

/** Where values are sorted: made once, as making a typed array costs more than sorting it. Never handed out. */
let room = new Float64Array(512);

/** Puts a value where it belongs among the first ones, which are in order. */
function insert(value: number, length: number) {
  let at = length;
  for (; at > 0 && room[at - 1] > value; at -= 1) room[at] = room[at - 1];
  room[at] = value;
}

/** The values in order, first in a larger array; holds until the next call. */
function ascending<T>(
  items: readonly T[],
  valueOf: (item: T) => number,
): Float64Array {
  const { length } = items;
  if (length > room.length) room = new Float64Array(2 * length);
  if (length <= FEW) {
    for (let n = 0; n < length; n += 1) insert(valueOf(items[n]), n);
  } else {
    for (let n = 0; n < length; n += 1) room[n] = valueOf(items[n]);
    // Typed arrays sort by value without a comparison function.
    room.subarray(0, length).sort();
  }
  return room;
}

function quantile(sorted: Float64Array, length: number, p: number): number {
  const last = length - 1;
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
    : quantile(ascending(items, valueOf), items.length, p);
}

export function median(values: readonly number[]): number | undefined {
  return percentile(values, 0.5);
}

/** Standard deviation of the population / mean: 0 for clockwork, about 1 for arrivals at random. */
export function coefficientOfVariation<T = number>(
  items: readonly T[],
  valueOf: (item: T) => number = Number,
): number | undefined {
  let sum = 0;
  for (const item of items) sum += valueOf(item);
  if (sum === 0) return undefined;
  const mean = sum / items.length;
  let squares = 0;
  for (const item of items) squares += (valueOf(item) - mean) ** 2;
  return Math.sqrt(squares / items.length) / mean;
}

/** Distance of the quartiles / median: a spread that single outliers do not move. */
export function quartileSpread<T = number>(
  items: readonly T[],
  valueOf: (item: T) => number = Number,
): number | undefined {
  const { length } = items;
  if (length === 0) return undefined;
  const sorted = ascending(items, valueOf);
  const middle = quantile(sorted, length, 0.5);
  if (middle === 0) return undefined;
  const spread =
    quantile(sorted, length, 0.75) - quantile(sorted, length, 0.25);
  return spread / middle;
}
