import { trainingStepSchema } from '../../signals';
import { measured } from '../measurement';
import { GOOGLE_MLOPS } from '../sources';
import { Metric } from '../types';
import { countKinds } from './countKinds';

const ALL_STEPS = trainingStepSchema.options.length;

export const stepsAutomated: Metric = {
  id: 'ml.steps_automated_ratio',
  title: 'Automated steps of training',
  unit: 'ratio',
  direction: 'up',
  definition:
    'Of the eight steps extract, analyse, prepare, train, evaluate, validate, serve and monitor: those that a pipeline executed in ' +
    'the window / 8.',
  source: GOOGLE_MLOPS,
  reads: ['training_run'],
  measure(context, window) {
    const kinds = countKinds(context, window, ({ steps }) => steps);
    const { value, samples, newest } = kinds;
    return value === undefined
      ? kinds
      : measured(value / ALL_STEPS, samples, newest);
  },
};
