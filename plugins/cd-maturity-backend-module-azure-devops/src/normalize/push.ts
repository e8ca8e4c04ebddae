import { Branch, Push, Signal } from 'backstage-plugin-cd-maturity-common';
import {
  branchEvent,
  evidence,
  firstLine,
  instant,
  isDefaultBranch,
  isNoCommit,
  lastOfEach,
  maybeInstant,
  maybeText,
  nameText,
  Normalizer,
  nothing,
  pushedCommits,
  read,
  sha,
  skipsCi,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { identity } from './payload/identity';
import { idIn, Repository, repository } from './payload/repository';
import { branchOf } from './rules';
import { SOURCE_ID } from './sourceId';

const commit = z.object({
  commitId: sha,
  comment: maybeText,
  author: z.object({ date: maybeInstant }).nullish(),
});

const update = z.object({
  name: nameText,
  oldObjectId: sha,
  newObjectId: sha,
});

const payload = z.object({
  resource: z.object({
    commits: z.array(commit).nullish(),
    refUpdates: z.array(update).max(1_000),
    pushedBy: identity,
    date: instant,
    repository,
  }),
});

type Said = z.output<typeof payload>['resource'];
type Update = z.output<typeof update>;

const TAG = 'refs/tags/';

function pushOf(repo: Repository, said: Said, moved: Update): Push[] {
  const branch = branchOf(moved.name);
  if (!branch || isNoCommit(moved.newObjectId)) {
    return [];
  }
  // Newest first, and together for all references that moved.
  const commits = said.refUpdates.length === 1 ? said.commits ?? [] : [];
  const head = commits.find(({ commitId }) => commitId === moved.newObjectId);
  return [
    {
      kind: 'push',
      source: SOURCE_ID,
      scope: repo.scope,
      externalId: idIn(repo, moved.newObjectId, branch),
      seq: said.date,
      sha: moved.newObjectId,
      before: isNoCommit(moved.oldObjectId) ? undefined : moved.oldObjectId,
      branch,
      onDefaultBranch: isDefaultBranch(branch, repo.defaultBranch),
      forced: false,
      skipCi:
        /\*\*\*NO_CI\*\*\*/.test(head?.comment ?? '') || skipsCi(head?.comment),
      actor: said.pushedBy,
      pushedAt: said.date,
      commits: pushedCommits(
        commits
          .map(({ commitId, comment, author }) => ({
            id: commitId,
            message: comment,
            timestamp: author?.date,
          }))
          .reverse(),
      ),
      evidence: evidence(
        firstLine(head?.comment) ?? branch,
        repo.url && `${repo.url}/commit/${moved.newObjectId}`,
      ),
    },
  ];
}

function refOf(repo: Repository, said: Said, moved: Update): Branch[] {
  const isCreated = isNoCommit(moved.oldObjectId);
  const isDeleted = isNoCommit(moved.newObjectId);
  const isTag = moved.name.startsWith(TAG);
  const name = isTag ? moved.name.slice(TAG.length) : branchOf(moved.name);
  if (!name || isCreated === isDeleted) {
    return [];
  }
  const refType = isTag ? 'tag' : 'branch';
  const event = isCreated ? 'created' : 'deleted';
  return [
    branchEvent({
      source: SOURCE_ID,
      scope: repo.scope,
      externalId: idIn(repo, refType, name, event),
      name,
      refType,
      event,
      at: said.date,
    }),
  ];
}

/** References that moved, came into being or went away, several in one delivery. A poll keeps them in the same shape. */
export const normalizePush: Normalizer = delivery => {
  const { resource: said } = read(payload, delivery.payload);
  const signals = said.refUpdates.flatMap((moved): Signal[] => [
    ...pushOf(said.repository, said, moved),
    ...refOf(said.repository, said, moved),
  ]);
  return signals.length > 0
    ? { signals: lastOfEach(signals) }
    : nothing('only tags moved, or nothing at all');
};
