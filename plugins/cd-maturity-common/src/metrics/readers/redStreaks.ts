import { Instant } from '../../signals';
import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { inOrder } from '../sample';
import { MetricContext } from '../types';
import { groupInScopes } from './groupBy';
import { FinishedRun, finishedRuns } from './runs';

/** From the first failure of a workflow on the default branch to its next success; `greenAt` is absent while it is red. */
export type RedStreak = { redAt: Instant; greenAt?: Instant };

/** Runs in order of finish, as runs that started later may end earlier. Cancelled ones neither begin nor end a streak. */
function streaksOf(runs: readonly FinishedRun[]): RedStreak[] {
  const streaks: RedStreak[] = [];
  let open: RedStreak | undefined;
  for (const { outcome, finishedAt } of runs) {
    if (outcome === 'failure' && !open) {
      open = { redAt: finishedAt };
      streaks.push(open);
    } else if (outcome === 'success' && open) {
      open.greenAt = finishedAt;
      open = undefined;
    }
  }
  return streaks;
}

const redStreaks = perContext((context): RedStreak[] => {
  const workflows = groupInScopes(finishedRuns(context), run =>
    run.onDefaultBranch ? run.workflow : undefined,
  );
  return [...workflows.values()].flatMap(ofScope =>
    [...ofScope.values()].flatMap(streaksOf),
  );
});

/** Streaks that ended, in order of their end. */
export const endedStreaks = perContext(context =>
  inOrder(
    mapDefined(redStreaks(context), ({ redAt, greenAt }) =>
      greenAt === undefined
        ? undefined
        : { at: greenAt, value: greenAt - redAt },
    ),
  ),
);

/** How many were red at an instant. */
export function countRedAt(context: MetricContext, at: Instant): number {
  return redStreaks(context).filter(
    streak =>
      streak.redAt < at &&
      (streak.greenAt === undefined || streak.greenAt >= at),
  ).length;
}
