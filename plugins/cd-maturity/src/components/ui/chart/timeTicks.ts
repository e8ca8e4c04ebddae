/** Pixels that a day in words needs. */
const LABEL_WIDTH = 96;

/** How many days in words stand along an axis of this width in pixels: at least both ends. */
export const tickCount = (width: number, most: number): number =>
  Math.max(2, Math.min(most, Math.floor(width / LABEL_WIDTH)));

/** `count` instants from the first to the last, evenly apart; fewer when there is no room between them. */
export const timeTicks = (from: number, to: number, count: number): number[] =>
  to <= from
    ? [from]
    : Array.from(
        { length: count },
        (_, index) => from + ((to - from) * index) / (count - 1),
      );
