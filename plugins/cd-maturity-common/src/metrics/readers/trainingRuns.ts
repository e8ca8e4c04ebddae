import { Instant, TrainingRun } from '../../signals';
import { perContext } from '../perContext';

export type FinishedTraining = TrainingRun & { finishedAt: Instant };

/** Trainings that came to a verdict, in order of finish. */
export const finishedTrainings = perContext(({ evidence }) =>
  evidence.trainingRuns.filter(
    (run): run is FinishedTraining =>
      run.state === 'done' &&
      run.finishedAt !== undefined &&
      (run.outcome === 'success' || run.outcome === 'failure'),
  ),
);

/** Those that brought a model into service. */
export const servedModels = perContext(context =>
  finishedTrainings(context).filter(
    ({ outcome, steps, model }) =>
      outcome === 'success' && steps.includes('serve') && model !== undefined,
  ),
);
