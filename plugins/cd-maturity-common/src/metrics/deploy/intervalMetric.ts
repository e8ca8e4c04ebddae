import { measured, nothing } from '../measurement';
import {
  bothEndsWithin,
  Interval,
  releaseIntervals,
  rhythmIntervals,
} from '../readers/intervals';
import { lengthOf } from '../sample';
import { OWN } from '../sources';
import { percentile } from '../statistics';
import { HOUR_MS } from '../time';
import { Metric, MetricContext } from '../types';

export type IntervalText = Pick<Metric, 'id' | 'title' | 'definition'>;

type IntervalParts = {
  of: (context: MetricContext) => Interval[];
  /** Nothing when it cannot be said. */
  figure: (intervals: readonly Interval[]) => number | undefined;
  none: string;
};

/** A figure over the intervals between releases. */
function intervalMetric(
  text: IntervalText & Pick<Metric, 'unit'>,
  { of, figure, none }: IntervalParts,
): Metric {
  const empty = nothing(none);
  return {
    ...text,
    direction: 'down',
    source: OWN,
    reads: ['deployment'],
    measure(context, window) {
      const intervals = bothEndsWithin(of(context), window);
      const value = figure(intervals);
      if (value === undefined) return empty;
      return measured(value, intervals.length, intervals.at(-1)?.at);
    },
  };
}

/** A percentile of the times between releases, in hours. */
export function intervalPercentile(text: IntervalText, p: number): Metric {
  return intervalMetric(
    { ...text, unit: 'hours' },
    {
      of: releaseIntervals,
      figure: intervals => {
        const length = percentile(intervals, p, lengthOf);
        return length === undefined ? undefined : length / HOUR_MS;
      },
      none: 'fewer than two production deployments in the window',
    },
  );
}

/** How much the intervals between releases differ. */
export function rhythmMetric(
  text: IntervalText,
  spread: (
    intervals: readonly Interval[],
    valueOf: typeof lengthOf,
  ) => number | undefined,
): Metric {
  return intervalMetric(
    { ...text, unit: 'count' },
    {
      of: rhythmIntervals,
      figure: intervals => spread(intervals, lengthOf),
      none: 'fewer than two days with a production deployment in the window',
    },
  );
}
