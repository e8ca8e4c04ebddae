import { intervalPercentile } from './intervalMetric';

export const intervalP50 = intervalPercentile(
  {
    id: 'deploy.interval_p50_hours',
    title: 'Time between releases',
    definition:
      'Median time between production deployments. Both ends of an interval lie in the window.',
  },
  0.5,
);
