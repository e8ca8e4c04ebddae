import { CiRun } from '../../signals';
import { perContext } from '../perContext';
import { Duration, elapsed } from '../sample';
import { approvalsOfRuns, approvalWait } from './approvals';
import { defaultBranchRuns } from './runs';

/**
 * Start to finish of the last attempt of each successful run on the default branch, without the time that it waited for
 * people: approvals are a figure of their own, and a night of waiting says nothing about the build.
 */
export const runDurations = perContext((context): Duration[] => {
  const approvals = approvalsOfRuns(context);
  const waited = ({ runId, startedAt = 0 }: CiRun) =>
    approvalWait(
      (approvals.get(runId) ?? []).filter(({ at }) => at >= startedAt),
    ) ?? 0;
  return defaultBranchRuns(context)
    .filter(run => run.outcome === 'success')
    .flatMap(run =>
      elapsed(run.finishedAt, run.startedAt, run.finishedAt - waited(run)),
    );
});
