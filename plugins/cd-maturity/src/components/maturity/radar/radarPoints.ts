/** A point of a drawing around the origin, y downwards. */
export type Point = { x: number; y: number };

/** Corners of a radar: one for each value, the first at the top, clockwise. Values are 0 to 1 of the radius. */
export const radarPoints = (
  values: readonly number[],
  radius: number,
): Point[] =>
  values.map((value, index) => {
    const angle = (2 * Math.PI * index) / values.length - Math.PI / 2;
    const distance = Math.min(Math.max(value, 0), 1) * radius;
    return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
  });

/** The points as an attribute of a polygon. */
export const toPolygon = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
