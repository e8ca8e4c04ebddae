import { bisector } from 'd3-array';
import { Instant } from '../signals';
import { DAY_MS } from './time';
import { Window, WindowName } from './types';

/** Lengths of the windows, in days. */
export const WINDOW_DAYS: Record<WindowName, number> = {
  '30d': 30,
  '90d': 90,
  '180d': 180,
  '365d': 365,
};

/** Half-open: an event at `to` belongs to the next window. @public */
export function windowUntil(to: Instant, name: WindowName): Window {
  return { from: to - WINDOW_DAYS[name] * DAY_MS, to };
}

export function isInWindow({ from, to }: Window, at: Instant): boolean {
  return from <= at && at < to;
}

const { left, right } = bisector<{ at: Instant }, Instant>(item => item.at);

/** Position of the first of a list in order of time that is not before the instant. */
function startOf(sorted: readonly { at: Instant }[], at: Instant): number {
  const { length } = sorted;
  // Most windows end after the newest and begin before the oldest: no search for those.
  if (length === 0 || sorted[length - 1].at < at) return length;
  return sorted[0].at >= at ? 0 : left(sorted, at);
}

/** The part of a list in order of time that lies in the window. */
export function within<T extends { at: Instant }>(
  sorted: readonly T[],
  { from, to }: Window,
): readonly T[] {
  const start = startOf(sorted, from);
  const end = startOf(sorted, to);
  return start === 0 && end === sorted.length
    ? sorted
    : sorted.slice(start, end);
}

/** The newest of a list in order of time that is not later than the instant. */
export function lastUntil<T extends { at: Instant }>(
  sorted: readonly T[],
  at: Instant,
): T | undefined {
  return sorted[right(sorted, at) - 1];
}

/** The oldest of a list in order of time that is later than the instant. */
export function firstAfter<T extends { at: Instant }>(
  sorted: readonly T[],
  at: Instant,
): T | undefined {
  return sorted[right(sorted, at)];
}
