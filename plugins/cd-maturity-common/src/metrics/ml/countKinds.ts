import { Instant } from '../../signals';
import { measured, nothing } from '../measurement';
import { finishedTrainings, FinishedTraining } from '../readers/trainingRuns';
import { Measurement, MetricContext, Window } from '../types';
import { isInWindow } from '../window';
import { NO_TRAINING } from './trainingRatio';

/** How many different things the training runs of the window show together; one sample, the entity. */
export function countKinds(
  context: MetricContext,
  window: Window,
  kindsOf: (run: FinishedTraining) => readonly string[],
): Measurement {
  const kinds = new Set<string>();
  let newest: Instant | undefined;
  for (const run of finishedTrainings(context)) {
    if (isInWindow(window, run.finishedAt)) {
      for (const kind of kindsOf(run)) {
        kinds.add(kind);
        newest = run.finishedAt;
      }
    }
  }
  return newest === undefined
    ? nothing(NO_TRAINING)
    : measured(kinds.size, 1, newest);
}
