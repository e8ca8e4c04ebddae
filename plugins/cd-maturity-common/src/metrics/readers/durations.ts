import { perContext } from '../perContext';
import { Duration, elapsed } from '../sample';
import { defaultBranchRuns } from './runs';

/** Start to finish of the last attempt of each successful run on the default branch. */
export const runDurations = perContext((context): Duration[] =>
  defaultBranchRuns(context)
    .filter(run => run.outcome === 'success')
    .flatMap(({ startedAt, finishedAt }) =>
      elapsed(finishedAt, startedAt, finishedAt),
    ),
);
