import { eventTime, Instant } from '../../signals';
import { perContext } from '../perContext';
import { WEEK_MS } from '../time';
import { Evidence, MetricContext, Window } from '../types';

const oldest = (evidence: Evidence): Instant =>
  Object.values(evidence).reduce<Instant>(
    (first, signals) =>
      signals.length > 0 ? Math.min(first, eventTime(signals[0])) : first,
    Number.POSITIVE_INFINITY,
  );

/** First signal of the entity, of any kind; infinite when there is none. */
export const firstSignalAt = perContext(({ watchedSince, evidence }) =>
  Math.min(
    oldest(evidence),
    ...Object.values(watchedSince).filter(since => since !== undefined),
  ),
);

/** Weeks that rates are divided by: those of the window since the first signal, at least one. */
export function weeksWatched(context: MetricContext, window: Window): number {
  const from = Math.max(window.from, firstSignalAt(context));
  return Math.max(1, (window.to - from) / WEEK_MS);
}
