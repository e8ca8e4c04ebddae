import { pairs } from 'd3-array';
import { Instant } from '../../signals';
import { dayOf, workingDayOfDay } from '../calendar';
import { perContext } from '../perContext';
import { Duration } from '../sample';
import { MetricContext, Window } from '../types';
import { within } from '../window';
import { successfulDeployments } from './productionDeployments';

/** From one release to the next, at the end of the later one; `since` is the end of the earlier one. */
export type Interval = Duration & { since: Instant };

type Release = { at: Instant };

const timeBetween = (a: Release, b: Release): Interval => ({
  at: b.at,
  value: b.at - a.at,
  since: a.at,
});

/** Time between neighbouring releases, in milliseconds. */
export const releaseIntervals = perContext((context): Interval[] =>
  pairs(successfulDeployments(context), timeBetween),
);

type ReleaseDay = Release & { day: number };

/** The first release of each working day that has any. */
function firstOfEachDay(context: MetricContext) {
  const firsts: ReleaseDay[] = [];
  for (const { at } of successfulDeployments(context)) {
    const day = workingDayOfDay(dayOf(at, context.options.zone));
    if (firsts.at(-1)?.day !== day) firsts.push({ at, day });
  }
  return firsts;
}

const daysBetween = (a: ReleaseDay, b: ReleaseDay): Interval => ({
  at: b.at,
  value: b.day - a.day,
  since: a.at,
});

const workingDayIntervals = perContext((context): Interval[] =>
  pairs(firstOfEachDay(context), daysBetween),
);

/**
 * What the rhythm of releases is told from: working days by default. Nights and weekends would make a team that releases
 * several times a day look irregular, although nobody waits for it.
 */
export function rhythmIntervals(context: MetricContext): Interval[] {
  return context.options.releaseRhythm === 'time'
    ? releaseIntervals(context)
    : workingDayIntervals(context);
}

/** Intervals of which both ends lie in the window, of intervals that follow one another. */
export function bothEndsWithin(
  intervals: readonly Interval[],
  window: Window,
): readonly Interval[] {
  const ended = within(intervals, window);
  return ended[0]?.since < window.from ? ended.slice(1) : ended;
}
