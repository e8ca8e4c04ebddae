import { CiStage, Instant, Push, Suite } from '../../signals';
import { perContext } from '../perContext';
import { groupBy } from './groupBy';
import { completeSince } from './horizon';
import { FinishedRun, finishedRuns, stagesByRun } from './runs';

/** A push to the default branch with what the finished runs of its head showed: the unit of CI and test ratios. */
export type TestedPush = {
  at: Instant;
  push: Push;
  runs: FinishedRun[];
  stages: CiStage[];
  suites: ReadonlySet<Suite>;
};

export const defaultBranchPushes = perContext(({ evidence }) =>
  evidence.pushes.filter(push => push.onDefaultBranch),
);

export const finishedRunsBySha = perContext(context =>
  groupBy(finishedRuns(context), run => run.sha),
);

function tested(push: Push, runs: FinishedRun[], stages: CiStage[]) {
  return {
    at: push.pushedAt,
    push,
    runs,
    stages,
    suites: new Set(stages.flatMap(stage => stage.suites)),
  };
}

/** Pushes to the default branch with at least one finished run, of any workflow and any trigger. */
export const testedPushes = perContext((context): TestedPush[] => {
  const runs = finishedRunsBySha(context);
  const stages = stagesByRun(context);
  const { evidence } = context;
  const known = Math.max(
    completeSince(evidence.runs),
    completeSince(evidence.stages),
  );
  return defaultBranchPushes(context).flatMap(push => {
    const ofPush = runs.get(push.sha);
    if (!ofPush || push.pushedAt < known) return [];
    const runIds = new Set(ofPush.map(run => run.runId));
    const jobs = [...runIds].flatMap(runId => stages.get(runId) ?? []);
    return [tested(push, ofPush, jobs)];
  });
});
