/** `count` instants from the first to the last, evenly apart; fewer when there is no room between them. */
export const timeTicks = (from: number, to: number, count: number): number[] =>
  to <= from
    ? [from]
    : Array.from(
        { length: count },
        (_, index) => from + ((to - from) * index) / (count - 1),
      );
