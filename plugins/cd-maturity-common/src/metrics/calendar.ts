import { Instant } from '../signals';
import { DAY_MS } from './time';
import { Window } from './types';

/** 1970-01-05, the first Monday, as days since 1970-01-01. */
const FIRST_MONDAY = 4;

const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(zone: string): Intl.DateTimeFormat {
  let calendar = calendars.get(zone);
  if (!calendar) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    } as const;
    // The Swedish way to write a date is that of ISO 8601.
    calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...parts });
    calendars.set(zone, calendar);
  }
  return calendar;
}

/** Calendar day in a time zone (IANA name), as days since 1970-01-01; days of 23 and 25 hours are one day each. */
export function dayOf(at: Instant, zone: string): number {
  const local = zone === 'UTC' ? at : Date.parse(calendarOf(zone).format(at));
  return Math.floor(local / DAY_MS);
}

/** Week from Monday to Sunday that a day lies in. */
export function weekOfDay(day: number): number {
  return Math.floor((day - FIRST_MONDAY) / 7);
}

/** Working days from Monday to Friday, counted through; Saturday and Sunday are one with the Friday before. */
export function workingDayOfDay(day: number): number {
  const week = weekOfDay(day);
  const weekday = day - FIRST_MONDAY - 7 * week;
  return 5 * week + Math.min(weekday, 4);
}

export function weekOf(at: Instant, zone: string): number {
  return weekOfDay(dayOf(at, zone));
}

/** Weeks that lie in the window as a whole: from the first up to but without the last. */
export function wholeWeeks(
  { from, to }: Window,
  zone: string,
): { from: number; to: number } {
  // The week of the instant before began earlier, unless it is Monday, midnight.
  return { from: weekOf(from - 1, zone) + 1, to: weekOf(to, zone) };
}
