import { foldersOf, Push } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  evidence,
  isMergeMessage,
  maybeInstant,
  maybeText,
  nameText,
  Normalizer,
  nothing,
  read,
  sha,
  skipsCi,
} from 'backstage-plugin-cd-maturity-node/provider';
import { actor } from './payload/account';
import { idOn, repository } from './payload/repository';
import { isDefaultBranch, isQueueBranch } from './rules/defaultBranch';
import { SOURCE_ID } from './sourceId';

const BRANCH = 'refs/heads/';
/** GitHub's own limit, and the contract's. */
const MOST_COMMITS = 2048;

const files = z.array(z.string()).nullish();

const commit = z.object({
  id: sha,
  message: maybeText,
  timestamp: maybeInstant,
  added: files,
  removed: files,
  modified: files,
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

const isNoCommit = (id: string) => /^0+$/.test(id);

const firstLine = (message: string | undefined) => message?.split('\n', 1)[0];

const commitsOf = (commits: Array<z.output<typeof commit>>): Push['commits'] =>
  commits
    .slice(-MOST_COMMITS)
    .flatMap(({ id, message, timestamp, added, removed, modified }) => {
      if (!timestamp) return [];
      const folders = foldersOf(
        [added, removed, modified].flatMap(names => names ?? []),
      );
      return {
        sha: id,
        authoredAt: timestamp,
        ...(isMergeMessage(message) ? { merge: true } : {}),
        ...(folders ? { folders } : {}),
      };
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
    commits: commitsOf(push.commits ?? []),
    evidence: evidence(firstLine(head?.message) ?? branch, push.compare),
  };
  return { signals: [signal] };
};
