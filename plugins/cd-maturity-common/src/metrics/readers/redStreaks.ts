import { perContext } from '../perContext';
import { groupInScopes } from './groupBy';
import { FinishedRun, finishedRuns } from './runs';
import { lengthsOf, Span, spansOf } from './spans';

/**
 * From the first failure of a workflow on the default branch to its next success. In order of finish, as runs that started
 * later may end earlier; cancelled ones neither begin nor end a streak.
 */
export const redStreaks = perContext((context): Span<FinishedRun>[] => {
  const workflows = groupInScopes(finishedRuns(context), run =>
    run.onDefaultBranch ? run.workflow : undefined,
  );
  const streaksOf = (runs: readonly FinishedRun[]) =>
    spansOf(runs, {
      begins: ({ outcome }) => outcome === 'failure',
      ends: ({ outcome }) => outcome === 'success',
      at: ({ finishedAt }) => finishedAt,
    });
  return [...workflows.values()].flatMap(ofScope =>
    [...ofScope.values()].flatMap(streaksOf),
  );
});

/** Streaks that ended, in order of their end. */
export const endedStreaks = perContext(context =>
  lengthsOf(redStreaks(context)),
);
