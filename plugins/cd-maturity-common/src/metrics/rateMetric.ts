import { Instant } from '../signals';
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
  return {
    ...text,
    measure(context, window) {
      const items = of(context).filter(item => isInWindow(window, at(item)));
      const samples = items.length;
      if (samples === 0) return { samples, reason: none };
      const perWeek = samples / weeksWatched(context, window);
      return {
        value: perWeek * WEEKS[text.unit],
        samples,
        newest: at(items[samples - 1]),
      };
    },
  };
}
