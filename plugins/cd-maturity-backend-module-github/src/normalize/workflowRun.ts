import { CiRun, Instant } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  evidence,
  instant,
  maybeInstant,
  maybeName,
  maybeText,
  Normalizer,
  progressSeq,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { actor } from './payload/account';
import { idOn, Repository, repository } from './payload/repository';
import { definitionOf, workflowRunLink } from './payload/workflowRunLink';
import { isDefaultBranch } from './rules/defaultBranch';
import { progressOf } from './rules/progress';
import { starterOf, triggerOf } from './rules/trigger';
import { SOURCE_ID } from './sourceId';

/** GitHub stops a run after 35 days; an update later than that is no end of it. */
const LONGEST_RUN_MS = 35 * 24 * 60 * 60 * 1000;

const payload = z.object({
  workflow_run: workflowRunLink.extend({
    name: maybeName,
    display_title: maybeText,
    status: maybeName,
    conclusion: maybeName,
    head_branch: maybeName,
    head_sha: sha,
    created_at: instant,
    run_started_at: maybeInstant,
    updated_at: maybeInstant,
    actor,
    head_repository: z
      .object({ full_name: maybeName })
      .nullish()
      .transform(repo => repo?.full_name?.toLowerCase()),
  }),
  workflow: z.object({ path: maybeName, name: maybeName }).nullish(),
  repository,
});

type Run = z.output<typeof payload>['workflow_run'];

function isOnDefaultBranch(run: Run, repo: Repository): boolean {
  // The default branch of a fork has the same name.
  const isForked =
    run.head_repository !== undefined && run.head_repository !== repo.fullName;
  return (
    isDefaultBranch(repo, run.head_branch) &&
    !isForked &&
    triggerOf(run.event) !== 'change-request'
  );
}

/** `updated_at` is the end only as long as nobody touches the run again, which people do months later. */
function endOf(run: Run): Instant | undefined {
  const start = run.run_started_at ?? run.created_at;
  return run.updated_at && run.updated_at - start <= LONGEST_RUN_MS
    ? run.updated_at
    : undefined;
}

/** Start and end, as far as they can be believed: no start before the run does anything, and none after the end. */
function timesOf(run: Run, state: CiRun['state']) {
  const finishedAt = state === 'done' ? endOf(run) : undefined;
  const started =
    state === 'running' || state === 'done' ? run.run_started_at : undefined;
  const startedAt =
    started && finishedAt && started > finishedAt ? undefined : started;
  return { startedAt, finishedAt };
}

export const normalizeWorkflowRun: Normalizer = delivery => {
  const {
    workflow_run: run,
    workflow,
    repository: repo,
  } = read(payload, delivery.payload);
  const progress = progressOf(run.status, run.conclusion);
  const times = timesOf(run, progress.state);
  const attempt = run.run_attempt ?? 1;
  const latest =
    progress.state === 'done'
      ? // A touched run must not outrank the word that knew its end.
        times.finishedAt ?? run.run_started_at
      : run.updated_at;
  const signal: CiRun = {
    kind: 'ci_run',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idOn(repo, run.id, attempt),
    seq: progressSeq(progress.state, latest ?? run.created_at),
    runId: idOn(repo, run.id),
    attempt,
    workflow:
      definitionOf(run.path ?? workflow?.path) ??
      run.name ??
      workflow?.name ??
      'unknown',
    trigger: triggerOf(run.event),
    actor: starterOf(run),
    sha: run.head_sha,
    branch: run.head_branch,
    onDefaultBranch: isOnDefaultBranch(run, repo),
    ...progress,
    createdAt: run.created_at,
    ...times,
    evidence: evidence(run.display_title ?? run.name, run.html_url),
  };
  return { signals: [signal] };
};
