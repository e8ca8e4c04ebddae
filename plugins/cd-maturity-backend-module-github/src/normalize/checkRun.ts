import { InvalidPayloadError } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  id,
  maybeInstant,
  maybeName,
  nameText,
  Normalizer,
  nothing,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { foreignRun } from './foreignRun';
import { idOn, repository } from './payload/repository';
import { OWN_APP } from './rules/ownApp';
import { progressOf } from './rules/progress';

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
  const signals = foreignRun(repo, {
    id: idOn(repo, 'check', check.id),
    app,
    name: check.name,
    sha: check.head_sha,
    branch: check.check_suite?.head_branch,
    progress,
    createdAt,
    startedAt,
    finishedAt,
    url: check.html_url,
  });
  return { signals };
};
