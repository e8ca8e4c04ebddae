import { Instant } from '../signals';
import { measured, nothing } from './measurement';
import { weeksWatched } from './readers/watched';
import { WEEKS_PER_MONTH } from './time';
import { Metric, MetricContext } from './types';
import { isInWindow } from './window';

const WEEKS = { 'per week': 1, 'per month': WEEKS_PER_MONTH };

export type RateParts<T> = {
  /** What is counted, in order of time. */
  of: (context: MetricContext) => readonly T[];
  at: (item: T) => Instant;
  /** Why there is nothing, when none lies in the window. */
  none: string;
};

/** How many in the window, per week or month of it; of a young component since its first signal, at least one week. */
export function rateMetric<T>(
  text: Omit<Metric, 'measure'> & { unit: keyof typeof WEEKS },
  { of, at, none }: RateParts<T>,
): Metric {
  const empty = nothing(none);
  const weeks = WEEKS[text.unit];
  return {
    ...text,
    measure(context, window) {
      let samples = 0;
      let newest: Instant | undefined;
      for (const item of of(context)) {
        const when = at(item);
        if (isInWindow(window, when)) {
          samples += 1;
          newest = when;
        }
      }
      if (samples === 0) return empty;
      const perWeek = samples / weeksWatched(context, window);
      return measured(perWeek * weeks, samples, newest);
    },
  };
}
