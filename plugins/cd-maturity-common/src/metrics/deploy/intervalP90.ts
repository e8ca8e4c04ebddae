import { percentile } from '../statistics';
import { HOUR_MS } from '../time';
import { intervalMetric } from './intervalMetric';

export const intervalP90 = intervalMetric(
  {
    id: 'deploy.interval_p90_hours',
    title: 'Longest usual time between releases',
    unit: 'hours',
    definition:
      '90th percentile of the time between production deployments. Both ends of an interval lie in the window.',
  },
  intervals => {
    const length = percentile(intervals, 0.9);
    return length === undefined ? undefined : length / HOUR_MS;
  },
);
