/** Progress of entities in tenths of a level: what those weigh that have so many. Adds up, where medians do not. */
export type Histogram = Record<number, number>;

export function count(
  histogram: Histogram,
  progress: number,
  weight: number,
): void {
  const tenths = Math.round(progress * 10);
  histogram[tenths] = (histogram[tenths] ?? 0) + weight;
}

export function addHistogram(to: Histogram, from: Histogram): void {
  for (const [tenths, weight] of Object.entries(from)) {
    to[Number(tenths)] = (to[Number(tenths)] ?? 0) + weight;
  }
}

/** Progress that the given share of the weight has at most; undefined when there is none. */
export function quantile(
  histogram: Histogram,
  share: number,
): number | undefined {
  // Keys that are whole numbers come in their order.
  const bars = Object.entries(histogram);
  const wanted = share * bars.reduce((sum, [, weight]) => sum + weight, 0);
  let seen = 0;
  for (const [tenths, weight] of bars) {
    seen += weight;
    if (seen >= wanted) {
      return Number(tenths) / 10;
    }
  }
  return undefined;
}

export function mean(histogram: Histogram): number | undefined {
  const bars = Object.entries(histogram);
  const total = bars.reduce((sum, [, weight]) => sum + weight, 0);
  const tenths = bars.reduce(
    (sum, [value, weight]) => sum + Number(value) * weight,
    0,
  );
  return total === 0 ? undefined : tenths / total / 10;
}
