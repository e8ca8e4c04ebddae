import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { Duration, elapsed } from '../sample';
import { approvalsOfRuns, approvalWait } from './approvals';
import { changeRuns, defaultBranchRuns, FinishedRun } from './runs';

/**
 * Start to finish of a run, without the time that it waited for people: approvals are a figure of their own, and a night of
 * waiting says nothing about the build.
 */
const durationOf = perContext(context => {
  const approvals = approvalsOfRuns(context);
  const waited = ({ runId, startedAt = 0 }: FinishedRun) => {
    const ofAttempt = approvals.get(runId)?.filter(({ at }) => at >= startedAt);
    return (ofAttempt && approvalWait(ofAttempt)) ?? 0;
  };
  return (run: FinishedRun): Duration | undefined =>
    elapsed(run.finishedAt, run.startedAt, run.finishedAt - waited(run));
});

const isGreen = ({ outcome }: FinishedRun) => outcome === 'success';

/** The last attempt of each successful run on the default branch. */
export const runDurations = perContext(context =>
  mapDefined(defaultBranchRuns(context).filter(isGreen), durationOf(context)),
);

/** The same with failed runs, which are often short. */
export const verdictDurations = perContext(context =>
  mapDefined(defaultBranchRuns(context), durationOf(context)),
);

/** The last attempt of each successful run for a change request. */
export const changeRunDurations = perContext(context =>
  mapDefined(changeRuns(context).filter(isGreen), durationOf(context)),
);
