export type SparkPath = {
  path: string;
  /** Newest point that has a value. */
  last?: { x: number; y: number };
};

const TOP = 10;
const BOTTOM = 90;

/** A line through the values in a box of 100 by 100; one value alone is a flat stroke, a missing one a gap. */
export const sparkPath = (values: ReadonlyArray<number | null>): SparkPath => {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return { path: '' };
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = values.length > 1 ? 100 / (values.length - 1) : 0;
  const points = values.map((value, index) =>
    value === null
      ? undefined
      : {
          x: index * step,
          y: span === 0 ? 50 : BOTTOM - ((value - low) / span) * (BOTTOM - TOP),
        },
  );
  const path = points
    .map((point, index) => {
      if (!point) return '';
      const to = `${point.x.toFixed(2)} ${point.y.toFixed(2)}`;
      if (points[index - 1]) return `L${to}`;
      return points[index + 1] ? `M${to}` : `M${to}h0.01`;
    })
    .join('');
  return { path, last: points.filter(Boolean).at(-1) };
};
