import { measured, nothing } from '../measurement';
import { servedModels } from '../readers/trainingRuns';
import { GOOGLE_MLOPS } from '../sources';
import { DAY_MS } from '../time';
import { Metric } from '../types';

export const modelAge: Metric = {
  id: 'ml.model_age_days',
  title: 'Age of the model in service',
  unit: 'days',
  direction: 'down',
  definition:
    'Time since the last training run that brought a model into service; how long the window is makes no difference.',
  source: GOOGLE_MLOPS,
  reads: ['training_run'],
  measure(context, { to }) {
    const last = servedModels(context).findLast(run => run.finishedAt < to);
    if (!last) {
      return nothing('no training run brought a model into service');
    }
    const newest = last.finishedAt;
    return measured((to - newest) / DAY_MS, 1, newest);
  },
};
