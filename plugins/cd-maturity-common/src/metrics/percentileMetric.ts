import { measured, nothing } from './measurement';
import { perContext } from './perContext';
import { MetricText } from './ratioMetric';
import { Duration, lengthOf } from './sample';
import { percentile } from './statistics';
import { HOUR_MS, MINUTE_MS } from './time';
import { Metric, MetricContext, Window } from './types';
import { within } from './window';

export type PercentileParts = {
  /** From 0 to 1. */
  p: number;
  /** Durations in milliseconds, or counts, in order of time. */
  samples: (context: MetricContext) => readonly Duration[];
  /** Why there is nothing, when no sample lies in the window. */
  none: string;
  /** How many have begun and not ended. They are told, not counted. */
  stillOpen?: (context: MetricContext, window: Window) => number;
};

const UNITS = { hours: HOUR_MS, minutes: MINUTE_MS, count: 1 };

/** Percentile of durations or counts, in the unit of the metric. */
export function percentileMetric(
  text: MetricText & { unit: keyof typeof UNITS },
  { p, samples, none, stillOpen }: PercentileParts,
): Metric {
  const samplesOf = perContext(samples);
  const unit = UNITS[text.unit];
  const empty = nothing(none);
  return {
    ...text,
    measure(context, window) {
      const taken = within(samplesOf(context), window);
      const censored = stillOpen?.(context, window) || undefined;
      const value = percentile(taken, p, lengthOf);
      if (value === undefined) {
        return censored
          ? nothing(`${none}; ${censored} not ended yet`, { censored })
          : empty;
      }
      const newest = taken.at(-1)?.at;
      return measured(value / unit, taken.length, newest, censored);
    },
  };
}
