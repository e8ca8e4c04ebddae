import { coefficientOfVariation } from '../statistics';
import { intervalMetric } from './intervalMetric';

export const intervalVariation = intervalMetric(
  {
    id: 'deploy.interval_cv',
    title: 'Release rhythm',
    unit: 'count',
    definition:
      'Standard deviation / mean of the time between production deployments. 0 is clockwork, 1 is like arrivals at random. ' +
      'Both ends of an interval lie in the window.',
  },
  coefficientOfVariation,
);
