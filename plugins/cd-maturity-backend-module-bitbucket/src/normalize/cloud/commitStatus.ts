import { CiRun, CiStage, recognise } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  instant,
  isDefaultBranch,
  maybeInstant,
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
import { idIn, repository } from './payload/repository';
import { pipelineNumberOf, runPart, workflowOf } from './run';

const payload = z.object({
  commit_status: z.object({
    key: nameText,
    name: maybeName,
    state: nameText,
    refname: maybeName,
    url: z.string().nullish(),
    commit: z.object({ hash: sha }),
    created_on: instant,
    updated_on: maybeInstant,
  }),
  repository,
});

/**
 * What a build says about a commit. Builds of Bitbucket itself are known by their number, so that polls speak of the
 * same run; a build from elsewhere is one run with one stage.
 */
export const normalizeCommitStatus: Normalizer = delivery => {
  const { commit_status: status, repository: repo } = read(
    payload,
    delivery.payload,
  );
  const number = pipelineNumberOf(status.url);
  const { hash } = status.commit;
  const runId = number
    ? idIn(repo, runPart(number))
    : idIn(repo, 'status', hash, status.key);
  const progress = progressOf(status.state);
  const updated = status.updated_on ?? status.created_on;
  const common = {
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: runId,
    // A poll knows when a pipeline of Bitbucket really ended; its word comes after this one.
    seq: progressSeq(progress.state, number ? status.created_on : updated),
    runId,
    attempt: 1,
    sha: hash,
    branch: status.refname,
    onDefaultBranch: isDefaultBranch(status.refname, repo.mainBranch),
    ...progress,
    startedAt: progress.state === 'queued' ? undefined : status.created_on,
    finishedAt:
      progress.state === 'done' && updated >= status.created_on
        ? updated
        : undefined,
    evidence: evidence(status.name ?? status.key, status.url),
  };
  const name = status.name ?? status.key;
  const run: CiRun = {
    ...common,
    kind: 'ci_run',
    workflow: number ? workflowOf(undefined) : status.key,
    trigger: 'unknown',
    createdAt: status.created_on,
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
  return { signals: number ? [run] : [run, stage] };
};
