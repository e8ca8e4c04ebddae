import { ClauseDto, MetricDto } from 'backstage-plugin-cd-maturity-common';

type Threshold = NonNullable<ClauseDto['threshold']>;
export type TrendPoint = NonNullable<MetricDto['trend']>[0];

/** Lowest and highest value that the chart has room for: those of the line and of the threshold, and 0. */
export const trendDomain = (
  trend: readonly TrendPoint[],
  threshold: Threshold | undefined,
): [number, number] => {
  const values = [
    0,
    ...trend.flatMap(({ value }) => value ?? []),
    ...(threshold ? [threshold.pass] : []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low, low + 1] : [low, high];
};

/** From where to where it passes, within the room of the chart. */
export const passingBand = (
  { op, pass }: Threshold,
  [low, high]: [number, number],
): [number, number] => (op === '>=' ? [pass, high] : [low, pass]);

/** Whether a value is what is asked for. */
export const passes = (value: number, { op, pass }: Threshold): boolean =>
  op === '>=' ? value >= pass : value <= pass;

/** Room for a line of text, in pixels. */
const TEXT = 16;

/**
 * Where the words at a threshold stand, in pixels from the top: at the side that does not pass, so that they do not
 * hide a figure that does, or at the other where there is no room.
 */
export const thresholdWordsAt = (
  { op }: Threshold,
  y: number,
  height: number,
): number => {
  const above = op === '<=' ? y >= TEXT : y > height - TEXT;
  return above ? y - 7 : y + TEXT - 3;
};
