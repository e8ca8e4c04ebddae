import {
  CiStage,
  Deployment,
  recognise,
  Signal,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import {
  deployTarget,
  evidence,
  namesRepair,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { isOnDefaultBranch, moreOf, Said } from './ciRun';
import { Job } from './payload/job';
import { Progress, progressOf } from './rules/progress';
import { SOURCE_ID } from './sourceId';

/** No start of what never ran, and none after the end. */
function timesOf(job: Job, { state, outcome }: Progress) {
  const finishedAt = state === 'done' ? job.stopped_at : undefined;
  const hasRun =
    state === 'running' || (state === 'done' && outcome !== 'skipped');
  const started = hasRun ? job.started_at : undefined;
  const startedAt =
    started && finishedAt && started > finishedAt ? undefined : started;
  return { startedAt, finishedAt };
}

function stageOf(said: Said, job: Job, progress: Progress): CiStage {
  const { project, pipeline, workflow } = said;
  const times = timesOf(job, progress);
  return {
    kind: 'ci_stage',
    source: SOURCE_ID,
    scope: project.scope,
    externalId: job.id,
    seq:
      progressSeq(progress.state, times.finishedAt ?? times.startedAt) +
      moreOf(project),
    runId: workflow.id,
    attempt: 1,
    name: job.name,
    workflow: workflow.name,
    sha: pipeline.sha,
    branch: pipeline.branch,
    onDefaultBranch: isOnDefaultBranch(said),
    ...recognise([workflow.name, job.name]),
    // Own runners belong to an organisation there, never to one project.
    runner: 'shared',
    ...progress,
    ...times,
    evidence: evidence(job.name, workflow.url),
  };
}

/** A job that never ran deployed nothing. */
function deploymentOf(
  said: Said,
  stage: CiStage,
  options: NormalizeOptions,
): Deployment[] {
  const { pipeline, workflow } = said;
  const target = deployTarget(stage.name, options);
  if (!target || stage.outcome === 'skipped' || stage.state === 'queued') {
    return [];
  }
  return [
    {
      kind: 'deployment',
      source: SOURCE_ID,
      scope: stage.scope,
      externalId: stage.externalId,
      seq: stage.seq,
      deploymentId: stage.externalId,
      ...target,
      sha: pipeline.sha,
      ref: pipeline.branch,
      runId: workflow.id,
      definition: workflow.name,
      actor: pipeline.actor,
      trigger: ['push', 'change-request', 'schedule'].includes(pipeline.trigger)
        ? 'automatic'
        : 'unknown',
      remediation: namesRepair(stage.name, workflow.name, pipeline.branch),
      state: stage.state,
      outcome: stage.outcome,
      createdAt: workflow.created_at,
      startedAt: stage.startedAt,
      finishedAt: stage.finishedAt,
      evidence: stage.evidence,
    },
  ];
}

/** What a job says: a stage, and a deployment when its name says where it deploys to. */
export function jobSignals(
  said: Said,
  job: Job,
  options: NormalizeOptions,
): Signal[] {
  const stage = stageOf(said, job, progressOf(job.status));
  return [stage, ...deploymentOf(said, stage, options)];
}
