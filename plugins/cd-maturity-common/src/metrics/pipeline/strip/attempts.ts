import { CiRun, CiStage, Deployment, Instant, Phase } from '../../../signals';
import { perContext } from '../../perContext';
import { groupBy } from '../../readers/groupBy';
import {
  FinishedDeployment,
  finishedDeployments,
} from '../../readers/productionDeployments';
import { runById } from '../../readers/runs';
import { MetricContext } from '../../types';
import { isByCommit, phaseOf, runsOnPath, stagesOnPath } from '../onPath';

/** One passage through a phase: the jobs of it in one attempt of a run, or one deployment. */
export type Attempt = {
  phase: Phase;
  at: Instant;
  succeeded: boolean;
  durationMs?: number;
  /** A person started it or carried it on; absent when that is not known. */
  manual?: boolean;
};

const span = (start: Instant, end: Instant) =>
  Number.isFinite(start) && Number.isFinite(end) && end >= start
    ? end - start
    : undefined;

const BY_HAND: ReadonlySet<CiRun['trigger']> = new Set(['manual']);
const UNKNOWN: ReadonlySet<CiRun['trigger']> = new Set(['unknown', 'api']);

function isManualRun(run: CiRun | undefined): boolean | undefined {
  return !run || UNKNOWN.has(run.trigger)
    ? undefined
    : BY_HAND.has(run.trigger);
}

function ofJobs(
  context: MetricContext,
  phase: Phase,
  jobs: readonly CiStage[],
): Attempt {
  const ends = jobs.map(job => job.finishedAt ?? NaN);
  const starts = jobs.map(job => job.startedAt ?? NaN);
  return {
    phase,
    at: Math.max(...jobs.map(job => job.finishedAt ?? job.startedAt ?? 0)),
    succeeded: jobs.every(({ outcome }) => outcome === 'success'),
    durationMs: span(Math.min(...starts), Math.max(...ends)),
    manual: isManualRun(runById(context).get(jobs[0].runId)),
  };
}

function ofStages(context: MetricContext): Attempt[] {
  const stages = stagesOnPath(context).flatMap(stage =>
    stage.phases.map(phase => ({ phase, stage })),
  );
  const groups = groupBy(
    stages,
    ({ phase, stage }) =>
      `${stage.scope} ${stage.runId} ${stage.attempt} ${phase}`,
  );
  return [...groups.values()].map(group =>
    ofJobs(
      context,
      group[0].phase,
      group.map(({ stage }) => stage),
    ),
  );
}

function isManualDeployment({ trigger, manualSteps }: Deployment) {
  if (manualSteps) return true;
  return trigger === 'unknown' ? undefined : trigger === 'manual';
}

function ofDeployment(phase: Phase, deployment: FinishedDeployment): Attempt {
  const { finishedAt, startedAt, outcome } = deployment;
  return {
    phase,
    at: finishedAt,
    succeeded: outcome === 'success',
    durationMs: span(startedAt ?? NaN, finishedAt),
    manual: isManualDeployment(deployment),
  };
}

/** Deployments say more about stage and deploy than jobs do, so they take their place where there are any. */
function ofDeployments(context: MetricContext): Attempt[] {
  return finishedDeployments(context).flatMap(deployment => {
    const phase = phaseOf(deployment);
    return phase ? [ofDeployment(phase, deployment)] : [];
  });
}

/** Where no job is named after the commit phase, the runs that commits started stand for it, without a duration. */
function ofCommitRuns(context: MetricContext): Attempt[] {
  return runsOnPath(context)
    .filter(run => isByCommit(run.trigger))
    .map(run => ({
      phase: 'commit',
      at: run.finishedAt,
      succeeded: run.outcome === 'success',
      manual: false,
    }));
}

/** Every passage through every phase, by phase. */
export const attemptsByPhase = perContext((context): Map<Phase, Attempt[]> => {
  const phaseOfAttempt = ({ phase }: Attempt) => phase;
  return new Map([
    ...groupBy(ofCommitRuns(context), phaseOfAttempt),
    ...groupBy(ofStages(context), phaseOfAttempt),
    ...groupBy(ofDeployments(context), phaseOfAttempt),
  ]);
});
