import { Instant } from 'backstage-plugin-cd-maturity-common';
import { ReadableScope } from '../store/scopeReadings';

const HOUR_MS = 3_600_000;
/** However often somebody pushes. */
export const READ_AT_MOST_EVERY_MS = HOUR_MS;
/** Also when no push was seen: hooks get lost, and facts beside events change without one. */
const READ_AT_LEAST_EVERY_MS = 24 * HOUR_MS;
/** Clocks of providers differ from ours by a few minutes at worst. */
const CLOCK_SKEW_MS = HOUR_MS / 6;

/** Whether the files and facts of a scope are to be read: at first sight, after a push, for a new folder, and daily. */
export function isDue(
  { reading, changedAt }: Pick<ReadableScope, 'reading' | 'changedAt'>,
  folders: readonly string[],
  now: Instant,
): boolean {
  if (!reading) {
    return true;
  }
  const age = now - reading.readAt;
  return (
    age >= READ_AT_LEAST_EVERY_MS ||
    (age >= READ_AT_MOST_EVERY_MS &&
      ((changedAt ?? 0) > reading.readAt - CLOCK_SKEW_MS ||
        reading.error !== undefined ||
        folders.some(folder => !reading.folders.includes(folder))))
  );
}
