import { finishedTrainings } from '../readers/trainingRuns';
import { weeksWatched } from '../readers/watched';
import { GOOGLE_MLOPS } from '../sources';
import { WEEKS_PER_MONTH } from '../time';
import { Metric } from '../types';
import { isInWindow } from '../window';
import { NO_TRAINING } from './trainingRatio';

export const trainingsPerMonth: Metric = {
  id: 'ml.runs_per_month',
  title: 'Trainings',
  unit: 'per month',
  direction: 'up',
  definition:
    'Training runs that ended, per month of 30.4 days; since the first signal of a young component, at least over one week.',
  source: GOOGLE_MLOPS,
  reads: ['training_run'],
  measure(context, window) {
    const runs = finishedTrainings(context).filter(run =>
      isInWindow(window, run.finishedAt),
    );
    const samples = runs.length;
    if (samples === 0) return { samples, reason: NO_TRAINING };
    const perWeek = samples / weeksWatched(context, window);
    const newest = runs[samples - 1].finishedAt;
    return { value: perWeek * WEEKS_PER_MONTH, samples, newest };
  },
};
