import { trainingRatio } from './trainingRatio';

export const autoTriggered = trainingRatio(
  {
    id: 'ml.auto_triggered_ratio',
    title: 'Trainings nobody started',
    definition:
      'Training runs started by a timer, new data, a decaying model or drifting data / finished training runs.',
  },
  ({ trigger }) =>
    trigger === 'unknown' ? undefined : trigger !== 'on-demand',
);
