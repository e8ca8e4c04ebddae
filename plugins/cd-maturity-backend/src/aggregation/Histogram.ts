/** Progress of entities in tenths of a level: how many have how many. Adds up, where medians do not. */
export type Histogram = Record<number, number>;

export function count(histogram: Histogram, progress: number): void {
  const tenths = Math.round(progress * 10);
  histogram[tenths] = (histogram[tenths] ?? 0) + 1;
}

export function addHistogram(to: Histogram, from: Histogram): void {
  for (const [tenths, entities] of Object.entries(from)) {
    to[Number(tenths)] = (to[Number(tenths)] ?? 0) + entities;
  }
}

/** Progress that the given share of the entities have at most; undefined when there is none. */
export function quantile(
  histogram: Histogram,
  share: number,
): number | undefined {
  // Keys that are whole numbers come in their order.
  const bars = Object.entries(histogram);
  const wanted = share * bars.reduce((sum, [, entities]) => sum + entities, 0);
  let seen = 0;
  for (const [tenths, entities] of bars) {
    seen += entities;
    if (seen >= wanted) {
      return Number(tenths) / 10;
    }
  }
  return undefined;
}

export function mean(histogram: Histogram): number | undefined {
  const bars = Object.entries(histogram);
  const entities = bars.reduce((sum, [, n]) => sum + n, 0);
  const tenths = bars.reduce((sum, [value, n]) => sum + Number(value) * n, 0);
  return entities === 0 ? undefined : tenths / entities / 10;
}
