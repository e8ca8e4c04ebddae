import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { Duration, elapsed } from '../sample';
import { MetricContext } from '../types';
import { approvalsOfRuns, approvalWait } from './approvals';
import { changeRuns, defaultBranchRuns, FinishedRun } from './runs';

/**
 * Start to finish of a run, without the time that it waited for people: approvals are a figure of their own, and a night of
 * waiting says nothing about the build.
 */
function durationOf(
  { runId, startedAt, finishedAt }: FinishedRun,
  context: MetricContext,
): Duration | undefined {
  if (startedAt === undefined) return undefined;
  const ofRun = approvalsOfRuns(context).get(runId);
  const ofAttempt = ofRun?.filter(({ at }) => at >= startedAt);
  const waited = ofAttempt && approvalWait(ofAttempt);
  return elapsed(finishedAt, startedAt, finishedAt - (waited ?? 0));
}

const isGreen = ({ outcome }: FinishedRun) => outcome === 'success';

/** The last attempt of each successful run on the default branch. */
export const runDurations = perContext(context =>
  mapDefined(defaultBranchRuns(context).filter(isGreen), durationOf, context),
);

/** The same with failed runs, which are often short. */
export const verdictDurations = perContext(context =>
  mapDefined(defaultBranchRuns(context), durationOf, context),
);

/** The last attempt of each successful run for a change request. */
export const changeRunDurations = perContext(context =>
  mapDefined(changeRuns(context).filter(isGreen), durationOf, context),
);
