import { coefficientOfVariation } from '../statistics';
import { rhythmMetric } from './intervalMetric';

export const intervalVariation = rhythmMetric(
  {
    id: 'deploy.interval_cv',
    title: 'Release rhythm',
    definition:
      'Standard deviation / mean of the working days (Monday to Friday) from one with a production deployment to the next. 0 is ' +
      'clockwork, be it several times a day, daily or weekly; 1 is like arrivals at random. Saturday and Sunday count as the Friday ' +
      'before. Both ends of an interval lie in the window. `releaseRhythm: time` counts the time between deployments instead, ' +
      'which nights and weekends make irregular for whoever deploys often.',
  },
  coefficientOfVariation,
);
