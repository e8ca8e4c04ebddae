import { intervalsWithin, NO_INTERVAL } from '../readers/intervals';
import { OWN } from '../sources';
import { percentile } from '../statistics';
import { HOUR_MS } from '../time';
import { Metric } from '../types';

/** A figure over the times between releases, in milliseconds; nothing when it cannot be said. */
export function intervalMetric(
  text: Pick<Metric, 'id' | 'title' | 'unit' | 'definition'>,
  figure: (intervals: number[]) => number | undefined,
): Metric {
  return {
    ...text,
    direction: 'down',
    source: OWN,
    reads: ['deployment'],
    measure(context, window) {
      const intervals = intervalsWithin(context, window);
      const value = figure(intervals.map(interval => interval.value));
      if (value === undefined) return { samples: 0, reason: NO_INTERVAL };
      const samples = intervals.length;
      return { value, samples, newest: intervals[samples - 1].at };
    },
  };
}

/** A percentile of the times between releases, in hours. */
export function intervalPercentile(
  text: Pick<Metric, 'id' | 'title' | 'definition'>,
  p: number,
): Metric {
  return intervalMetric({ ...text, unit: 'hours' }, intervals => {
    const length = percentile(intervals, p);
    return length === undefined ? undefined : length / HOUR_MS;
  });
}
