import { Branch, Push, Signal } from 'backstage-plugin-cd-maturity-common';
import {
  branchEvent,
  evidence,
  isDefaultBranch,
  lastOfEach,
  nameText,
  Normalizer,
  nothing,
  read,
  sha,
  skipsCi,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { isNoCommit } from '../rules';
import { SOURCE_ID } from '../sourceId';
import { account } from './payload/account';
import { commit, commitsOf } from './payload/commit';
import {
  idIn,
  Repository,
  repository,
  repositoryOf,
} from './payload/repository';
import { eventDate } from './payload/time';

const change = z.object({
  ref: z.object({ displayId: nameText, type: z.enum(['BRANCH', 'TAG']) }),
  fromHash: sha,
  toHash: sha,
  type: z.enum(['ADD', 'UPDATE', 'DELETE']),
});

const payload = z.object({
  date: eventDate,
  actor: account,
  repository,
  changes: z.array(change).max(1_000),
  // Only newer servers tell them.
  commits: z.array(commit).nullish(),
  toCommit: commit.nullish(),
});

type Said = z.output<typeof payload>;
type Change = z.output<typeof change>;

function branchOf(repo: Repository, said: Said, moved: Change): Branch[] {
  if (moved.type === 'UPDATE') {
    return [];
  }
  const refType = moved.ref.type === 'TAG' ? 'tag' : 'branch';
  const event = moved.type === 'ADD' ? 'created' : 'deleted';
  const name = moved.ref.displayId;
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

function pushOf(repo: Repository, said: Said, moved: Change): Push[] {
  if (moved.ref.type === 'TAG' || isNoCommit(moved.toHash)) {
    return [];
  }
  const branch = moved.ref.displayId;
  const isOnly = said.changes.length === 1;
  return [
    {
      kind: 'push',
      source: SOURCE_ID,
      scope: repo.scope,
      externalId: idIn(repo, moved.toHash, branch),
      seq: said.date,
      sha: moved.toHash,
      before: isNoCommit(moved.fromHash) ? undefined : moved.fromHash,
      branch,
      onDefaultBranch: isDefaultBranch(branch, repo.defaultBranch),
      forced: false,
      skipCi: isOnly && skipsCi(said.toCommit?.message),
      actor: said.actor,
      pushedAt: said.date,
      commits: isOnly ? commitsOf(said.commits ?? []) : [],
      evidence: evidence(
        branch,
        repo.url && `${repo.url}/commits/${moved.toHash}`,
      ),
    },
  ];
}

/** Branches and tags that moved, came into being or went away, several in one delivery. */
export const normalizeRefsChanged =
  (server: string | undefined): Normalizer =>
  delivery => {
    const said = read(payload, delivery.payload);
    const repo = repositoryOf(said.repository, server);
    const signals = said.changes.flatMap((moved): Signal[] => [
      ...pushOf(repo, said, moved),
      ...branchOf(repo, said, moved),
    ]);
    return signals.length > 0
      ? { signals: lastOfEach(signals) }
      : nothing('only tags moved, or nothing at all');
  };
