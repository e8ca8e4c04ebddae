import { CiRun, CiStage, Instant } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  firstLine,
  id,
  maybeName,
  maybeText,
  nameText,
  Normalizer,
  progressSeq,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { stageOf } from './jobStage';
import { actor } from './payload/account';
import { idOn, isDefaultBranch, Project, project } from './payload/project';
import { maybeTime, time } from './payload/time';
import { branchOf, isChangeRequestRef } from './rules/branch';
import { progressOf } from './rules/progress';
import { runner, runnerOf } from './rules/runner';
import { triggerOf } from './rules/trigger';
import { SOURCE_ID } from './sourceId';

/** More jobs than a pipeline may have by default on any server. */
const MOST_JOBS = 5000;
/** The longest a pipeline may wait that is believed. */
const LONGEST_WAIT_S = 365 * 24 * 3600;

const build = z.object({
  id,
  name: nameText,
  stage: nameText,
  status: nameText,
  created_at: maybeTime,
  started_at: maybeTime,
  finished_at: maybeTime,
  runner,
});

const payload = z.object({
  object_attributes: z.object({
    id,
    ref: maybeName,
    tag: z.boolean().nullish(),
    sha,
    source: maybeName,
    status: nameText,
    created_at: time,
    // Only the API says it; hooks say how long it took until then.
    started_at: maybeTime,
    finished_at: maybeTime,
    queued_duration: z.number().min(0).max(LONGEST_WAIT_S).nullish(),
  }),
  user: actor,
  commit: z.object({ message: maybeText }).nullish(),
  builds: z.array(build).nullish(),
  project,
});

type Said = z.output<typeof payload>;

function startOf({
  object_attributes: run,
  builds,
}: Said): Instant | undefined {
  if (run.started_at) {
    return run.started_at;
  }
  if (typeof run.queued_duration === 'number') {
    return Math.round(run.created_at + run.queued_duration * 1000);
  }
  const starts = (builds ?? []).flatMap(job => job.started_at ?? []);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

function timesOf(said: Said, state: CiRun['state']) {
  const finishedAt =
    state === 'done' ? said.object_attributes.finished_at : undefined;
  const started =
    state === 'running' || state === 'done' ? startOf(said) : undefined;
  const startedAt =
    (started ?? Infinity) <= (finishedAt ?? Infinity) ? started : undefined;
  return { startedAt, finishedAt };
}

function runOf(said: Said, isChangeRequest: boolean): CiRun {
  const { object_attributes: run, project: from } = said;
  const branch = branchOf(run.ref, run.tag ?? false);
  const progress = progressOf(run.status);
  const times = timesOf(said, progress.state);
  return {
    kind: 'ci_run',
    source: SOURCE_ID,
    scope: from.scope,
    externalId: idOn(from, run.id),
    seq: progressSeq(
      progress.state,
      times.finishedAt ?? times.startedAt ?? run.created_at,
    ),
    runId: idOn(from, run.id),
    // A pipeline keeps its number and has no attempts: only its jobs are repeated.
    attempt: 1,
    workflow: from.definition,
    trigger: triggerOf(run.source, run.ref),
    actor: said.user,
    sha: run.sha,
    branch,
    onDefaultBranch: !isChangeRequest && isDefaultBranch(from, branch),
    ...progress,
    createdAt: run.created_at,
    ...times,
    evidence: evidence(
      firstLine(said.commit?.message) ?? `Pipeline ${run.id}`,
      `${from.url}/-/pipelines/${run.id}`,
    ),
  };
}

/** Field by field: to copy each job of thousands once more took a third of the time. */
function stagesOf(
  { builds, object_attributes: run }: Said,
  from: Project,
  isChangeRequest: boolean,
): CiStage[] {
  const branch = branchOf(run.ref, run.tag ?? false);
  return (builds ?? []).slice(0, MOST_JOBS).map(job =>
    stageOf(
      {
        id: job.id,
        name: job.name,
        stage: job.stage,
        status: job.status,
        pipelineId: run.id,
        sha: run.sha,
        branch,
        isChangeRequest,
        runner: runnerOf(job.runner),
        createdAt: job.created_at,
        startedAt: job.started_at,
        finishedAt: job.finished_at,
      },
      from,
    ),
  );
}

/** A pipeline and the jobs that it lists. */
export const normalizePipeline: Normalizer = delivery => {
  const said = read(payload, delivery.payload);
  const { source, ref } = said.object_attributes;
  const isChangeRequest =
    triggerOf(source, ref) === 'change-request' || isChangeRequestRef(ref);
  return {
    signals: [
      runOf(said, isChangeRequest),
      ...stagesOf(said, said.project, isChangeRequest),
    ],
  };
};
