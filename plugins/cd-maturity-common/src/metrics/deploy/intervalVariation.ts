import { pairs } from 'd3-array';
import { perContext } from '../perContext';
import { successfulDeployments } from '../readers/productionDeployments';
import { OWN } from '../sources';
import { coefficientOfVariation } from '../statistics';
import { Metric } from '../types';
import { within } from '../window';

/** Between neighbours, at the end of the later one. */
const releaseIntervals = perContext(context =>
  pairs(successfulDeployments(context), (a, b) => ({
    at: b.at,
    value: b.at - a.at,
    since: a.at,
  })),
);

export const intervalVariation: Metric = {
  id: 'deploy.interval_cv',
  title: 'Release rhythm',
  unit: 'count',
  direction: 'down',
  definition:
    'Standard deviation / mean of the time between production deployments. 0 is clockwork, 1 is like arrivals at random. ' +
    'Both ends of an interval lie in the window.',
  source: OWN,
  reads: ['deployment'],
  measure(context, window) {
    const intervals = within(releaseIntervals(context), window).filter(
      ({ since }) => since >= window.from,
    );
    const value = coefficientOfVariation(intervals.map(item => item.value));
    if (value === undefined) {
      const reason = 'fewer than two production deployments in the window';
      return { samples: 0, reason };
    }
    const samples = intervals.length;
    return { value, samples, newest: intervals[samples - 1].at };
  },
};
