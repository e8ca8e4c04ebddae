import { Push } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  evidence,
  firstLine,
  isNoCommit,
  maybeInstant,
  maybeText,
  nameText,
  Normalizer,
  nothing,
  pushedCommits,
  read,
  sha,
  skipsCi,
  touchedFiles,
} from 'backstage-plugin-cd-maturity-node/provider';
import { actor } from './payload/account';
import { idOn, repository } from './payload/repository';
import { isDefaultBranch, isQueueBranch } from './rules/defaultBranch';
import { SOURCE_ID } from './sourceId';

const BRANCH = 'refs/heads/';

const commit = z.object({
  id: sha,
  message: maybeText,
  timestamp: maybeInstant,
  ...touchedFiles,
});

const payload = z.object({
  ref: nameText,
  before: sha.nullish(),
  after: sha,
  deleted: z.boolean().nullish(),
  forced: z.boolean().nullish(),
  compare: z.string().nullish(),
  head_commit: commit.nullish(),
  commits: z.array(commit).nullish(),
  sender: actor,
  repository,
});

export const normalizePush: Normalizer = delivery => {
  const push = read(payload, delivery.payload);
  const { repository: repo, head_commit: head } = push;
  if (!push.ref.startsWith(BRANCH)) {
    return nothing(`${push.ref} is no branch; its creation says all there is`);
  }
  const branch = push.ref.slice(BRANCH.length);
  if (push.deleted || isNoCommit(push.after)) {
    return nothing(`${branch} was deleted; the delete event tells that`);
  }
  if (isQueueBranch(branch)) {
    return nothing(`${branch} belongs to the merge queue`);
  }
  const pushedAt = repo.pushedAt ?? head?.timestamp ?? delivery.receivedAt;
  const signal: Push = {
    kind: 'push',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idOn(repo, repo.id, push.after, branch),
    seq: pushedAt,
    sha: push.after,
    before: push.before && !isNoCommit(push.before) ? push.before : undefined,
    branch,
    onDefaultBranch: isDefaultBranch(repo, branch),
    forced: push.forced ?? false,
    skipCi: skipsCi(head?.message),
    actor: push.sender,
    pushedAt,
    commits: pushedCommits(push.commits ?? []),
    evidence: evidence(firstLine(head?.message) ?? branch, push.compare),
  };
  return { signals: [signal] };
};
