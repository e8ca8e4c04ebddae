export type BurnDownPoint = { at: number; left: number };

/**
 * Two lines in a box of 100 by 100, from the start (or the first point, when it is earlier) to the deadline (or the
 * last point, when it is later): what is left, the even pace to nothing, and an upright line for each milestone.
 */
export const burnDownPaths = (
  points: readonly BurnDownPoint[],
  start: number,
  deadline: number,
  milestones: readonly number[] = [],
) => {
  const from = Math.min(start, points[0].at);
  const to = Math.max(deadline, points[points.length - 1].at, from + 1);
  const most = Math.max(...points.map(({ left }) => left), 1);
  const x = (at: number) => ((at - from) / (to - from)) * 100;
  const y = (left: number) => 100 - (left / most) * 100;
  const place = ({ at, left }: BurnDownPoint) =>
    `${x(at).toFixed(2)} ${y(left).toFixed(2)}`;
  const begin = { at: start, left: points[0].left };
  return {
    left: `M${points.map(place).join('L')}`,
    even: `M${place(begin)}L${place({ at: deadline, left: 0 })}`,
    milestones: milestones.map(at => `M${x(at).toFixed(2)} 0V100`).join(''),
  };
};
