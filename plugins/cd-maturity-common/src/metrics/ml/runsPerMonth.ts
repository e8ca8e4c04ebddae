import { rateMetric } from '../rateMetric';
import { finishedTrainings } from '../readers/trainingRuns';
import { GOOGLE_MLOPS } from '../sources';
import { NO_TRAINING } from './trainingRatio';

export const trainingsPerMonth = rateMetric(
  {
    id: 'ml.runs_per_month',
    title: 'Trainings',
    unit: 'per month',
    direction: 'up',
    definition:
      'Training runs that ended, per month of 30.4 days; since the first signal of a young component, at least over one week.',
    source: GOOGLE_MLOPS,
    reads: ['training_run'],
  },
  {
    of: finishedTrainings,
    at: ({ finishedAt }) => finishedAt,
    none: NO_TRAINING,
  },
);
