import { Instant } from '../../signals';
import { dayOf, weekOfDay, wholeWeeks } from '../calendar';
import { Measurement, MetricContext, Window } from '../types';
import { firstSignalAt } from './watched';
import { median } from '../statistics';

/** Days of a week on which something happened, and the newest of it. */
export type ActiveWeek = { week: number; days: number; newest: Instant };

/** Of things in order of time. */
export function activeWeeks(
  things: readonly { at: Instant }[],
  zone: string,
): ActiveWeek[] {
  const weeks: ActiveWeek[] = [];
  let lastDay: number | undefined;
  for (const { at } of things) {
    const day = dayOf(at, zone);
    const week = weekOfDay(day);
    const last = weeks[weeks.length - 1];
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
  const whole =
    from < window.to ? wholeWeeks({ from, to: window.to }, zone) : undefined;
  const inside = weeks.filter(
    ({ week }) => whole && whole.from <= week && week < whole.to,
  );
  if (!whole || inside.length === 0) {
    return { samples: 0, reason: settings.none };
  }
  const empty = settings.countEmptyWeeks
    ? whole.to - whole.from - inside.length
    : 0;
  const days = [
    ...inside.map(week => week.days),
    ...Array.from({ length: empty }, () => 0),
  ];
  return {
    value: median(days),
    samples: days.length,
    newest: inside[inside.length - 1].newest,
  };
}
