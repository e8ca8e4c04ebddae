import { z } from 'zod';
import { Instant } from '../signals';

const DAY_MS = 24 * 3_600_000;

/** A calendar day, `2026-12-31`. Days begin and end at midnight UTC. @public */
export type Day = string;

/** @public */
export const daySchema = z.iso.date({
  error: 'must be a day such as 2026-12-31',
});

/**
 * The instant at which a day begins.
 *
 * @public
 */
export function startOfDay(day: Day): Instant {
  return Date.parse(`${day}T00:00:00Z`);
}

/**
 * The first instant that is no longer part of the day.
 *
 * @public
 */
export function endOfDay(day: Day): Instant {
  return startOfDay(day) + DAY_MS;
}

/**
 * The day that an instant is part of.
 *
 * @public
 */
export function dayOf(at: Instant): Day {
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * The day so many days later.
 *
 * @public
 */
export function addDays(day: Day, days: number): Day {
  return dayOf(startOfDay(day) + days * DAY_MS);
}
