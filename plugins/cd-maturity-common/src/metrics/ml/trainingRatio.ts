import { ratioMetric } from '../ratioMetric';
import { finishedTrainings, FinishedTraining } from '../readers/trainingRuns';
import { GOOGLE_MLOPS } from '../sources';
import { Metric } from '../types';

export type TrainingRatioText = Pick<Metric, 'id' | 'title' | 'definition'>;

export const NO_TRAINING = 'no training run ended in the window';

/** Share of finished training runs that say yes; runs for which the question makes no sense are left out. */
export function trainingRatio(
  text: TrainingRatioText,
  says: (run: FinishedTraining) => boolean | undefined,
  asks: (run: FinishedTraining) => boolean = () => true,
): Metric {
  return ratioMetric(
    {
      ...text,
      unit: 'ratio',
      direction: 'up',
      source: GOOGLE_MLOPS,
      reads: ['training_run'],
    },
    {
      of: context => finishedTrainings(context).filter(asks),
      at: ({ finishedAt }) => finishedAt,
      says,
      none: NO_TRAINING,
      unknown: 'most training runs do not say',
    },
  );
}
