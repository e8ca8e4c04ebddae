import { CiRun, CiStage, recognise } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  isDefaultBranch,
  maybeName,
  nameText,
  Normalizer,
  progressSeq,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { progressOf } from '../rules';
import { SOURCE_ID } from '../sourceId';
import { idIn, repository, repositoryOf } from './payload/repository';
import { ms } from './payload/time';

const payload = z.object({
  repository,
  sha,
  branch: maybeName,
  buildStatus: z.object({
    key: nameText,
    name: maybeName,
    state: nameText,
    url: z.string().nullish(),
    dateAdded: ms,
  }),
});

/** What a build from elsewhere says about a commit: only its last word, and when that was given. */
export const normalizeBuildStatus =
  (server: string | undefined): Normalizer =>
  delivery => {
    const { buildStatus: status, ...said } = read(payload, delivery.payload);
    const repo = repositoryOf(said.repository, server);
    const progress = progressOf(status.state);
    const name = status.name ?? status.key;
    const runId = idIn(repo, 'status', said.sha, status.key);
    const common = {
      source: SOURCE_ID,
      scope: repo.scope,
      externalId: runId,
      seq: progressSeq(progress.state, status.dateAdded),
      runId,
      attempt: 1,
      sha: said.sha,
      branch: said.branch,
      onDefaultBranch: isDefaultBranch(said.branch, repo.defaultBranch),
      ...progress,
      startedAt: undefined,
      finishedAt: progress.state === 'done' ? status.dateAdded : undefined,
      evidence: evidence(name, status.url),
    };
    const run: CiRun = {
      ...common,
      kind: 'ci_run',
      workflow: status.key,
      trigger: 'unknown',
      createdAt: status.dateAdded,
    };
    const stage: CiStage = {
      ...common,
      kind: 'ci_stage',
      name,
      workflow: status.key,
      ...recognise([status.key, name]),
      runner: 'unknown',
      queuedAt: undefined,
    };
    return { signals: [run, stage] };
  };
