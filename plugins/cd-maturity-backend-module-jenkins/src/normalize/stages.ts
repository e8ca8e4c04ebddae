import {
  Approval,
  CiStage,
  Deployment,
  Instant,
  recognise,
  Signal,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import {
  deployTarget,
  environmentOf,
  evidence,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { PolledBuild, Stage } from './build';
import { RunFacts, runOf } from './run';
import { Progress, stageProgress, UnstableAs } from './verdict';

type Timed = Progress & { startedAt: Instant; finishedAt?: Instant };

function timesOf(
  stage: Stage,
  polled: PolledBuild,
  unstable: UnstableAs,
): Timed {
  const progress = stageProgress(stage.status, unstable);
  const startedAt = stage.startTimeMillis || polled.build.timestamp;
  return {
    ...progress,
    startedAt,
    finishedAt:
      progress.state === 'done' ? startedAt + stage.durationMillis : undefined,
  };
}

const seqOf = ({ state, startedAt, finishedAt }: Timed) =>
  progressSeq(state, finishedAt ?? startedAt);

function stageSignal(stage: Stage, facts: RunFacts, timed: Timed): CiStage {
  const wasReached = timed.outcome !== 'skipped';
  return {
    kind: 'ci_stage',
    ...facts,
    externalId: `${facts.runId} ${stage.id}`,
    seq: seqOf(timed),
    name: stage.name,
    ...recognise([stage.name]),
    runner: 'unknown',
    ...timed,
    queuedAt: wasReached ? undefined : timed.startedAt,
    startedAt: wasReached ? timed.startedAt : undefined,
  };
}

/** Jenkins tells how long a stage waited for somebody, not when: the wait is taken to come first. */
function approvals(
  stage: Stage,
  facts: RunFacts,
  timed: Timed,
  options: NormalizeOptions,
): Approval[] {
  const isWaiting = timed.state === 'waiting';
  if (!isWaiting && stage.pauseDurationMillis === 0) {
    return [];
  }
  const { transient: _, ...place } = environmentOf(
    deployTarget(stage.name, options)?.environment ?? stage.name,
    options,
  );
  const step = (event: Approval['event'], at: Instant): Approval => ({
    kind: 'approval',
    source: facts.source,
    scope: facts.scope,
    externalId: `${facts.runId} ${stage.id} ${
      event === 'requested' ? event : 'decided'
    }`,
    seq: at,
    runId: facts.runId,
    ...place,
    event,
    at,
  });
  const asked = step('requested', timed.startedAt);
  if (isWaiting || timed.state !== 'done') {
    return [asked];
  }
  const decision = timed.outcome === 'cancelled' ? 'rejected' : 'approved';
  return [asked, step(decision, timed.startedAt + stage.pauseDurationMillis)];
}

const TRIGGERS: Record<string, Deployment['trigger']> = {
  manual: 'manual',
  rerun: 'manual',
  unknown: 'unknown',
};

/** A stage whose name says that it deploys, and to where. One that was never reached deployed nothing. */
function deployments(
  stage: Stage,
  polled: PolledBuild,
  unstable: UnstableAs,
  timed: Timed,
  options: NormalizeOptions,
): Deployment[] {
  const target = deployTarget(stage.name, options);
  if (!target || timed.outcome === 'skipped') {
    return [];
  }
  const run = runOf(polled, unstable);
  const id = `${run.runId} ${stage.id}`;
  return [
    {
      kind: 'deployment',
      source: run.source,
      scope: run.scope,
      externalId: id,
      seq: seqOf(timed),
      deploymentId: id,
      ...target,
      sha: run.sha,
      ref: run.branch,
      runId: run.runId,
      definition: run.workflow,
      actor: run.actor,
      trigger:
        stage.pauseDurationMillis > 0
          ? 'manual'
          : TRIGGERS[run.trigger] ?? 'automatic',
      remediation: false,
      ...timed,
      createdAt: timed.startedAt,
      evidence: evidence(stage.name, polled.build.url),
    },
  ];
}

/** What the stages of a build say: each is a stage, some are gates, some deploy. */
export function stageSignals(
  polled: PolledBuild,
  facts: RunFacts,
  unstable: UnstableAs,
  options: NormalizeOptions,
): Signal[] {
  const byId = new Map(polled.stages.map(stage => [stage.id, stage]));
  return [...byId.values()].flatMap(stage => {
    const timed = timesOf(stage, polled, unstable);
    return [
      stageSignal(stage, facts, timed),
      ...approvals(stage, facts, timed, options),
      ...deployments(stage, polled, unstable, timed, options),
    ];
  });
}
