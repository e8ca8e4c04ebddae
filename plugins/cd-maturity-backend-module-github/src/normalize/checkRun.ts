import {
  CiRun,
  CiStage,
  InvalidPayloadError,
  recognise,
} from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  evidence,
  id,
  maybeInstant,
  maybeName,
  nameText,
  Normalizer,
  nothing,
  progressSeq,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { idOn, repository } from './payload/repository';
import { isDefaultBranch } from './rules/defaultBranch';
import { progressOf } from './rules/progress';
import { SOURCE_ID } from './sourceId';

/** Its checks are the jobs of workflows, which tell more about themselves. */
const OWN_APP = 'github-actions';

const payload = z.object({
  check_run: z.object({
    id,
    name: nameText,
    head_sha: sha,
    html_url: z.string().nullish(),
    status: maybeName,
    conclusion: maybeName,
    started_at: maybeInstant,
    completed_at: maybeInstant,
    app: z.object({ slug: maybeName, name: maybeName }).nullish(),
    check_suite: z
      .object({ head_branch: maybeName, created_at: maybeInstant })
      .nullish(),
  }),
  repository,
});

/** A check of another system's app stands for one run with one job there. */
export const normalizeCheckRun: Normalizer = delivery => {
  const { check_run: check, repository: repo } = read(
    payload,
    delivery.payload,
  );
  const app = check.app?.slug ?? check.app?.name ?? 'unknown app';
  if (app === OWN_APP) {
    return nothing('a check of GitHub Actions; its workflow_job tells it');
  }
  const createdAt =
    check.started_at ?? check.check_suite?.created_at ?? check.completed_at;
  if (!createdAt) {
    throw new InvalidPayloadError('check_run.started_at', 'is not a time');
  }
  const progress = progressOf(check.status, check.conclusion);
  const finishedAt = progress.state === 'done' ? check.completed_at : undefined;
  const hasRun = progress.state === 'running' || progress.state === 'done';
  const startedAt =
    hasRun && (check.started_at ?? Infinity) <= (finishedAt ?? Infinity)
      ? check.started_at
      : undefined;
  const branch = check.check_suite?.head_branch;
  const common = {
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idOn(repo, 'check', check.id),
    seq: progressSeq(progress.state, finishedAt ?? createdAt),
    runId: idOn(repo, 'check', check.id),
    attempt: 1,
    workflow: `${app}/${check.name}`,
    sha: check.head_sha,
    branch,
    onDefaultBranch: isDefaultBranch(repo, branch),
    ...progress,
    startedAt,
    finishedAt,
    evidence: evidence(`${app}: ${check.name}`, check.html_url),
  };
  const run: CiRun = {
    ...common,
    kind: 'ci_run',
    trigger: 'unknown',
    createdAt,
  };
  const stage: CiStage = {
    ...common,
    kind: 'ci_stage',
    name: check.name,
    ...recognise([app, check.name]),
    runner: 'unknown',
  };
  return { signals: [run, stage] };
};
