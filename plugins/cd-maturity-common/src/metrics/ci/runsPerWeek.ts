import { finishedRuns } from '../readers/runs';
import { weeksWatched } from '../readers/watched';
import { OWN } from '../sources';
import { Metric } from '../types';
import { isInWindow } from '../window';

export const runsPerWeek: Metric = {
  id: 'ci.runs_per_week',
  title: 'Pipeline runs',
  unit: 'per week',
  direction: 'up',
  definition:
    'Runs of any workflow that succeeded or failed, per week; since the first signal of a young component, at least over one week.',
  source: OWN,
  reads: ['ci_run'],
  measure(context, window) {
    const runs = finishedRuns(context).filter(run =>
      isInWindow(window, run.finishedAt),
    );
    const samples = runs.length;
    if (samples === 0) {
      return { samples, reason: 'no finished run in the window' };
    }
    const newest = runs[samples - 1].finishedAt;
    return { value: samples / weeksWatched(context, window), samples, newest };
  },
};
