import { quartileSpread } from '../statistics';
import { rhythmMetric } from './intervalMetric';

export const intervalSpread = rhythmMetric(
  {
    id: 'deploy.interval_iqr_ratio',
    title: 'Release rhythm without outliers',
    definition:
      'Distance of the quartiles / median of the same intervals as in release rhythm: the rhythm without the rare long pause. ' +
      'Both ends of an interval lie in the window.',
  },
  quartileSpread,
);
