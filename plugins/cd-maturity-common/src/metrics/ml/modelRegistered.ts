import { Instant } from '../../signals';
import { measured, nothing } from '../measurement';
import { servedModels } from '../readers/trainingRuns';
import { GOOGLE_MLOPS } from '../sources';
import { Metric } from '../types';
import { isInWindow } from '../window';

export const modelRegistered: Metric = {
  id: 'ml.model_registered_ratio',
  title: 'Models kept in a registry',
  unit: 'ratio',
  direction: 'up',
  definition:
    'Models that reached service and whose newest version is in a registry / models that reached service. A sample is one model.',
  source: GOOGLE_MLOPS,
  reads: ['training_run'],
  measure(context, window) {
    const newest = new Map<string | undefined, boolean>();
    let last: Instant | undefined;
    for (const run of servedModels(context)) {
      if (isInWindow(window, run.finishedAt)) {
        newest.set(run.model, Boolean(run.registered));
        last = run.finishedAt;
      }
    }
    const samples = newest.size;
    if (samples === 0) {
      return nothing('no model reached service in the window');
    }
    const registered = [...newest.values()].filter(Boolean).length;
    return measured(registered / samples, samples, last);
  },
};
