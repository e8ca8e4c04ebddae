import { eventTime } from '../../signals';
import { perContext } from '../perContext';
import { WEEK_MS } from '../time';
import { MetricContext, Window } from '../types';

/** First signal of the entity, of any kind; infinite when there is none. */
export const firstSignalAt = perContext(({ watchedSince, evidence }) => {
  let first = Number.POSITIVE_INFINITY;
  for (const signals of Object.values(evidence)) {
    if (signals.length > 0) first = Math.min(first, eventTime(signals[0]));
  }
  for (const since of Object.values(watchedSince)) {
    if (since !== undefined) first = Math.min(first, since);
  }
  return first;
});

/** Weeks that rates are divided by: those of the window since the first signal, at least one. */
export function weeksWatched(context: MetricContext, window: Window): number {
  const from = Math.max(window.from, firstSignalAt(context));
  return Math.max(1, (window.to - from) / WEEK_MS);
}
