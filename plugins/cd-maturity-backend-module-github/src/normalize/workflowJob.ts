import { CiStage, recognise } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  evidence,
  id,
  maybeInstant,
  maybeName,
  maybeText,
  nameText,
  Normalizer,
  progressSeq,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { idOn, repository } from './payload/repository';
import { isDefaultBranch } from './rules/defaultBranch';
import { progressOf } from './rules/progress';
import { runnerOf } from './rules/runner';
import { SOURCE_ID } from './sourceId';

const payload = z.object({
  workflow_job: z.object({
    id,
    run_id: id,
    run_attempt: z.number().int().positive().nullish(),
    name: nameText,
    workflow_name: maybeName,
    head_sha: sha,
    head_branch: maybeName,
    html_url: z.string().nullish(),
    status: maybeName,
    conclusion: maybeName,
    created_at: maybeInstant,
    started_at: maybeInstant,
    completed_at: maybeInstant,
    steps: z
      .array(z.object({ name: maybeText, conclusion: maybeText }))
      .nullish(),
    labels: z.array(z.string()).nullish(),
    runner_name: maybeText,
    runner_group_name: maybeText,
  }),
  repository,
});

type Job = z.output<typeof payload>['workflow_job'];

const MOST_STEPS = 1000;
const NAME_LENGTH = 300;

/** A skipped step shows nothing about what the pipeline does. */
const stepNames = (job: Job): string[] =>
  (job.steps ?? [])
    .slice(0, MOST_STEPS)
    .filter(step => step.conclusion !== 'skipped')
    .flatMap(step => step.name?.slice(0, NAME_LENGTH) ?? []);

/**
 * GitHub fills `started_at` of jobs that only wait, and of jobs that never ran. A job that a re-run took over keeps
 * its old start and gets a new creation time: it did not wait.
 */
function timesOf(job: Job, progress: Pick<CiStage, 'state' | 'outcome'>) {
  const finishedAt = progress.state === 'done' ? job.completed_at : undefined;
  const hasRun =
    progress.state === 'running' ||
    (progress.state === 'done' &&
      progress.outcome !== 'skipped' &&
      (progress.outcome !== 'cancelled' || job.runner_name !== undefined));
  const started = hasRun ? job.started_at : undefined;
  const startedAt =
    started && finishedAt && started > finishedAt ? undefined : started;
  const queuedAt =
    startedAt && job.created_at && job.created_at > startedAt
      ? undefined
      : job.created_at;
  return { queuedAt, startedAt, finishedAt };
}

export const normalizeWorkflowJob: Normalizer = delivery => {
  const { workflow_job: job, repository: repo } = read(
    payload,
    delivery.payload,
  );
  const progress = progressOf(job.status, job.conclusion);
  const times = timesOf(job, progress);
  const signal: CiStage = {
    kind: 'ci_stage',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idOn(repo, job.id),
    seq: progressSeq(
      progress.state,
      times.finishedAt ?? times.startedAt ?? job.created_at,
    ),
    runId: idOn(repo, job.run_id),
    attempt: job.run_attempt ?? 1,
    name: job.name,
    workflow: job.workflow_name,
    sha: job.head_sha,
    branch: job.head_branch,
    onDefaultBranch: isDefaultBranch(repo, job.head_branch),
    ...recognise([job.workflow_name ?? '', job.name, ...stepNames(job)]),
    runner: runnerOf({
      labels: job.labels ?? [],
      group: job.runner_group_name,
      assigned: job.runner_name !== undefined,
    }),
    ...progress,
    ...times,
    evidence: evidence(job.name, job.html_url),
  };
  return { signals: [signal] };
};
