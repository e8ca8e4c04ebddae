type Room = {
  /** From one label to the next, at least. */
  gap: number;
  /** Of the highest and the lowest label. */
  top: number;
  bottom: number;
};

/**
 * Heights for labels that should stand at `wanted`, from top to bottom, so that none lies over another. They keep their
 * order; where there is no room for all, the gap gets smaller.
 */
export const spreadLabels = (
  wanted: readonly number[],
  { gap, top, bottom }: Room,
): number[] => {
  const step = Math.min(gap, (bottom - top) / Math.max(1, wanted.length - 1));
  const down: number[] = [];
  wanted.forEach((height, index) => {
    const above = index === 0 ? top : down[index - 1] + step;
    down.push(Math.max(height, above));
  });
  return down.map((height, index) =>
    Math.min(height, bottom - (wanted.length - 1 - index) * step),
  );
};
