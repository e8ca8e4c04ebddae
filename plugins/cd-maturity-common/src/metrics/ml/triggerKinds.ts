import { GOOGLE_MLOPS } from '../sources';
import { Metric } from '../types';
import { countKinds } from './countKinds';

export const triggerKinds: Metric = {
  id: 'ml.trigger_kinds',
  title: 'Kinds of triggers of training',
  unit: 'count',
  direction: 'up',
  definition:
    'How many of on demand, schedule, new data, model decay and data drift started a training run in the window.',
  source: GOOGLE_MLOPS,
  reads: ['training_run'],
  measure: (context, window) =>
    countKinds(context, window, ({ trigger }) =>
      trigger === 'unknown' ? [] : [trigger],
    ),
};
