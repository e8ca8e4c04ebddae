import { percentile } from '../statistics';
import { HOUR_MS } from '../time';
import { intervalMetric } from './intervalMetric';

export const intervalP50 = intervalMetric(
  {
    id: 'deploy.interval_p50_hours',
    title: 'Time between releases',
    unit: 'hours',
    definition:
      'Median time between production deployments. Both ends of an interval lie in the window.',
  },
  intervals => {
    const length = percentile(intervals, 0.5);
    return length === undefined ? undefined : length / HOUR_MS;
  },
);
