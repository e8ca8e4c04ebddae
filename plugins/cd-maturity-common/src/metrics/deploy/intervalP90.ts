import { intervalPercentile } from './intervalMetric';

export const intervalP90 = intervalPercentile(
  {
    id: 'deploy.interval_p90_hours',
    title: 'Longest usual time between releases',
    definition:
      '90th percentile of the time between production deployments. Both ends of an interval lie in the window.',
  },
  0.9,
);
