import { Instant } from '../../signals';
import { dayOf, weekOfDay, wholeWeeks } from '../calendar';
import { measured, nothing } from '../measurement';
import { Measurement, MetricContext, Window } from '../types';
import { firstSignalAt } from './watched';
import { median } from '../statistics';

/** Days of a week on which something happened, and the newest of it. */
export type ActiveWeek = { week: number; days: number; newest: Instant };

/** Of things in order of time. */
export function activeWeeks<T>(
  things: readonly T[],
  timeOf: (thing: T) => Instant,
  zone: string,
): ActiveWeek[] {
  const weeks: ActiveWeek[] = [];
  let lastDay: number | undefined;
  for (const thing of things) {
    const at = timeOf(thing);
    const day = dayOf(at, zone);
    const week = weekOfDay(day);
    const last = weeks.at(-1);
    if (last?.week === week) {
      last.days += Number(day !== lastDay);
      last.newest = at;
    } else {
      weeks.push({ week, days: 1, newest: at });
    }
    lastDay = day;
  }
  return weeks;
}

/** The median of days per week, over whole weeks since the component is watched. */
export function medianDays(
  weeks: readonly ActiveWeek[],
  context: MetricContext,
  window: Window,
  settings: { countEmptyWeeks: boolean; none: string },
): Measurement {
  const { zone } = context.options;
  const from = Math.max(window.from, firstSignalAt(context));
  if (from >= window.to) return nothing(settings.none);
  const whole = wholeWeeks({ from, to: window.to }, zone);
  const days: number[] = [];
  let newest: Instant | undefined;
  for (const active of weeks) {
    if (whole.from <= active.week && active.week < whole.to) {
      days.push(active.days);
      newest = active.newest;
    }
  }
  if (newest === undefined) return nothing(settings.none);
  if (settings.countEmptyWeeks) {
    while (days.length < whole.to - whole.from) days.push(0);
  }
  return measured(median(days), days.length, newest);
}
