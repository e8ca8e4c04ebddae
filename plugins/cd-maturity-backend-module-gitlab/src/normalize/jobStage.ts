import {
  CiStage,
  Instant,
  recognise,
} from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { idOn, isDefaultBranch, Project } from './payload/project';
import { fullerBy } from './rules/fullerWord';
import { progressOf } from './rules/progress';
import { SOURCE_ID } from './sourceId';

/** One job, wherever it is told of. */
export type Job = {
  id: number;
  name: string;
  stage: string;
  status: string;
  pipelineId: number;
  sha: string;
  /** Undefined for a tag. */
  branch: string | undefined;
  isChangeRequest: boolean;
  runner: CiStage['runner'];
  createdAt: Instant | undefined;
  startedAt: Instant | undefined;
  finishedAt: Instant | undefined;
};

/** A job that was skipped, or cancelled before it began, never ran, whatever GitLab writes into its times. */
function timesOf(job: Job, state: CiStage['state']) {
  const finishedAt = state === 'done' ? job.finishedAt : undefined;
  const hasRun = state === 'running' || state === 'done';
  const startedAt =
    hasRun && (job.startedAt ?? Infinity) <= (finishedAt ?? Infinity)
      ? job.startedAt
      : undefined;
  const queuedAt =
    (job.createdAt ?? 0) <= (startedAt ?? Infinity) ? job.createdAt : undefined;
  return { queuedAt, startedAt, finishedAt };
}

/** A job as a stage of its pipeline. A repeated job is a job of its own within the same pipeline. */
export function stageOf(job: Job, project: Project): CiStage {
  const progress = progressOf(job.status);
  const times = timesOf(job, progress.state);
  const latest = times.finishedAt ?? times.startedAt ?? job.createdAt ?? 0;
  return {
    kind: 'ci_stage',
    source: SOURCE_ID,
    scope: project.scope,
    externalId: idOn(project, 'job', job.id),
    seq: progressSeq(
      progress.state,
      latest + fullerBy(project.defaultBranch !== undefined),
    ),
    runId: idOn(project, job.pipelineId),
    attempt: 1,
    name: job.name,
    workflow: project.definition,
    sha: job.sha,
    branch: job.branch,
    onDefaultBranch:
      !job.isChangeRequest && isDefaultBranch(project, job.branch),
    ...recognise([job.stage, job.name]),
    runner: job.runner,
    ...progress,
    ...times,
    evidence: evidence(
      `${job.stage}: ${job.name}`,
      `${project.url}/-/jobs/${job.id}`,
    ),
  };
}
