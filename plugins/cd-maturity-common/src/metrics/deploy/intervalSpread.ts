import { quartileSpread } from '../statistics';
import { intervalMetric } from './intervalMetric';

export const intervalSpread = intervalMetric(
  {
    id: 'deploy.interval_iqr_ratio',
    title: 'Release rhythm without outliers',
    unit: 'count',
    definition:
      'Distance of the quartiles / median of the time between production deployments: the rhythm without the rare long pause. ' +
      'Both ends of an interval lie in the window.',
  },
  quartileSpread,
);
