import { max } from 'd3-array';
import { eventTime, Instant, Signal } from '../../signals';
import { readLimit } from '../evidence';

/**
 * From when on the signals of a kind are complete. Only the newest of each scope are read; what lies before the oldest
 * of a full list is not known, so nothing may be concluded from its absence.
 */
export function completeSince(signals: readonly Signal[]): Instant {
  const complete = Number.NEGATIVE_INFINITY;
  if (signals.length === 0) return complete;
  const limit = readLimit(signals[0].kind);
  if (signals.length < limit) return complete;
  const oldest = new Map<string, { at: Instant; count: number }>();
  for (const signal of signals) {
    const known = oldest.get(signal.scope);
    if (known) known.count += 1;
    else oldest.set(signal.scope, { at: eventTime(signal), count: 1 });
  }
  const full = [...oldest.values()].filter(({ count }) => count >= limit);
  return max(full, scope => scope.at) ?? complete;
}
