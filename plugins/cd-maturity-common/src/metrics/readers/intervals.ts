import { pairs } from 'd3-array';
import { Instant } from '../../signals';
import { perContext } from '../perContext';
import { Duration } from '../sample';
import { MetricContext, Window } from '../types';
import { within } from '../window';
import { successfulDeployments } from './productionDeployments';

/** Time between neighbouring releases, at the end of the later one; `since` is the end of the earlier one. */
export type Interval = Duration & { since: Instant };

const releaseIntervals = perContext((context): Interval[] =>
  pairs(successfulDeployments(context), (a, b) => ({
    at: b.at,
    value: b.at - a.at,
    since: a.at,
  })),
);

/** Intervals of which both ends lie in the window. */
export function intervalsWithin(
  context: MetricContext,
  window: Window,
): Interval[] {
  return within(releaseIntervals(context), window).filter(
    ({ since }) => since >= window.from,
  );
}

export const NO_INTERVAL =
  'fewer than two production deployments in the window';
