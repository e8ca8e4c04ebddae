import { Random } from '../random';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const minutesAfter = (at: Date, minutes: number) =>
  new Date(at.getTime() + minutes * MINUTE);

export const hoursBefore = (at: Date, hours: number) =>
  new Date(at.getTime() - hours * HOUR);

export const daysBefore = (at: Date, days: number) =>
  new Date(at.getTime() - days * DAY);

const isWeekend = (at: Date) => at.getUTCDay() === 0 || at.getUTCDay() === 6;

/** The same moment, or the same hour of the Friday before. */
export function onWorkday(at: Date): Date {
  let moved = at;
  while (isWeekend(moved)) moved = daysBefore(moved, 1);
  return moved;
}

export type Span = {
  now: Date;
  /** How far back it goes. */
  days: number;
  count: number;
  /** Nothing happens in the last hours, so that what follows from it lies in the past as well. Default: 6. */
  quietHours?: number;
};

/** That many moments of working time, oldest first, spread over the days before now. */
export function workingMoments(random: Random, span: Span): Date[] {
  const { now, days, count, quietHours = 6 } = span;
  const latest = hoursBefore(now, quietHours);
  const moments: Date[] = [];
  for (let index = 0; index < count; index += 1) {
    const share = (index + random.between(0.2, 0.8)) / count;
    const day = onWorkday(daysBefore(now, days * (1 - share)));
    day.setUTCHours(7, 0, 0, 0);
    const moment = minutesAfter(day, random.between(0, 9 * 60));
    moments.push(moment > latest ? daysBefore(moment, 1) : moment);
  }
  return moments
    .map(onWorkday)
    .sort((one, other) => one.getTime() - other.getTime());
}

/** One moment a week (or every so many weeks) on the same weekday, oldest first. */
export function slots(
  random: Random,
  span: {
    now: Date;
    days: number;
    everyDays: number;
    weekday: number;
    hour: number;
    slackMinutes: number;
  },
): Date[] {
  const first = daysBefore(span.now, 1);
  const back = (first.getUTCDay() - span.weekday + 7) % 7;
  const newest = daysBefore(first, back);
  newest.setUTCHours(span.hour, 0, 0, 0);
  const found: Date[] = [];
  for (let ago = 0; ago <= span.days; ago += span.everyDays) {
    found.unshift(
      minutesAfter(
        daysBefore(newest, ago),
        random.between(0, span.slackMinutes),
      ),
    );
  }
  return found;
}
