import { CiStage, Instant, Push, Suite, TestReport } from '../../signals';
import { perContext } from '../perContext';
import type { SelectedPush } from '../select';
import { groupBy } from './groupBy';
import { completeSince } from './horizon';
import { FinishedRun, finishedRuns, stagesByRun } from './runs';
import { reportsOf } from './testReports';

/** A push to the default branch with what the finished runs of its head showed: the unit of CI and test ratios. */
export type TestedPush = {
  at: Instant;
  push: Push;
  runs: FinishedRun[];
  stages: readonly CiStage[];
  reports: readonly TestReport[];
};

const isOnDefaultBranch = ({ onDefaultBranch }: SelectedPush) =>
  onDefaultBranch;
const isHere = ({ elsewhere }: SelectedPush) => !elsewhere;

/** Everything that reached the default branch, work on other folders included. */
export const allDefaultBranchPushes = perContext(({ evidence }) =>
  evidence.pushes.filter(isOnDefaultBranch),
);

/** Work on the entity that reached the default branch. */
export const defaultBranchPushes = perContext(context =>
  allDefaultBranchPushes(context).filter(isHere),
);

const commitOf = ({ sha }: FinishedRun) => sha;

const finishedRunsBySha = perContext(context =>
  groupBy(finishedRuns(context), commitOf),
);

type StagesByRun = ReturnType<typeof stagesByRun>;

/** Jobs of all attempts of the runs; several attempts share one id. */
function stagesOf(
  runs: readonly FinishedRun[],
  stages: StagesByRun,
): readonly CiStage[] {
  if (runs.length === 1) return stages.get(runs[0].runId) ?? [];
  const runIds = new Set(runs.map(run => run.runId));
  return [...runIds].flatMap(runId => stages.get(runId) ?? []);
}

function anyOfKind(
  shown: ReadonlyArray<CiStage | TestReport>,
  suite: Suite,
): boolean {
  for (const { suites } of shown) if (suites.includes(suite)) return true;
  return false;
}

/** Whether a job is called like the kind of suite, or a report says that it is one. */
export function showsSuite(
  { stages, reports }: TestedPush,
  suite: Suite,
): boolean {
  return anyOfKind(stages, suite) || anyOfKind(reports, suite);
}

/** Pushes to the default branch with at least one finished run, of any workflow and any trigger. */
export const testedPushes = perContext((context): TestedPush[] => {
  const { evidence } = context;
  const known = Math.max(
    completeSince(evidence.runs),
    completeSince(evidence.stages),
  );
  const runsBySha = finishedRunsBySha(context);
  const reportsOfPush = reportsOf(context);
  const found: TestedPush[] = [];
  for (const push of defaultBranchPushes(context)) {
    const runs = runsBySha.get(push.sha);
    if (runs && push.pushedAt >= known) {
      const stages = stagesOf(runs, stagesByRun(context));
      const reports = reportsOfPush(push.sha, runs);
      found.push({ at: push.pushedAt, push, runs, stages, reports });
    }
  }
  return found;
});
