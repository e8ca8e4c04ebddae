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
  skipsCi,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { SOURCE_ID } from '../sourceId';
import { account } from './payload/account';
import { commit, commitsOf } from './payload/commit';
import { idIn, repository, Repository } from './payload/repository';

const ref = z.object({ type: nameText, name: nameText, target: commit });

const change = z.object({
  old: ref.nullish(),
  new: ref.nullish(),
  created: z.boolean().nullish(),
  closed: z.boolean().nullish(),
  forced: z.boolean().nullish(),
  commits: z.array(commit).nullish(),
});

const payload = z.object({
  // One push can move many references; Cloud itself sends at most 50.
  push: z.object({ changes: z.array(change).max(1_000) }),
  actor: account,
  repository,
});

type Said = z.output<typeof payload>;
type Change = z.output<typeof change>;

function refEvent(
  repo: Repository,
  { type, name, target }: z.output<typeof ref>,
  event: Branch['event'],
  receivedAt: number,
): Branch {
  const refType = type === 'tag' ? 'tag' : 'branch';
  // A reference goes away when somebody says so, however old its commit is.
  const at = event === 'created' ? target.date ?? receivedAt : receivedAt;
  return branchEvent({
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idIn(repo, refType, name, event),
    name,
    refType,
    event,
    at,
  });
}

function pushOf(said: Said, moved: Change, receivedAt: number): Push[] {
  const { repository: repo } = said;
  const head = moved.new;
  if (!head || head.type === 'tag') {
    return [];
  }
  const pushedAt = head.target.date ?? receivedAt;
  return [
    {
      kind: 'push',
      source: SOURCE_ID,
      scope: repo.scope,
      externalId: idIn(repo, head.target.hash, head.name),
      seq: pushedAt,
      sha: head.target.hash,
      before: moved.old?.target.hash,
      branch: head.name,
      onDefaultBranch: isDefaultBranch(head.name, repo.mainBranch),
      forced: moved.forced ?? false,
      skipCi: skipsCi(head.target.message),
      actor: said.actor,
      pushedAt,
      commits: commitsOf(moved.commits ?? [head.target]),
      evidence: evidence(
        head.target.message?.split('\n', 1)[0] ?? head.name,
        `${repo.url}/commits/${head.target.hash}`,
      ),
    },
  ];
}

const signalsOf = (said: Said, moved: Change, receivedAt: number): Signal[] => [
  ...pushOf(said, moved, receivedAt),
  ...(moved.created && moved.new
    ? [refEvent(said.repository, moved.new, 'created', receivedAt)]
    : []),
  ...(!moved.new && moved.old
    ? [refEvent(said.repository, moved.old, 'deleted', receivedAt)]
    : []),
];

/** Branches and tags that moved, came into being or went away, several in one delivery. */
export const normalizePush: Normalizer = delivery => {
  const said = read(payload, delivery.payload);
  const signals = said.push.changes.flatMap(moved =>
    signalsOf(said, moved, delivery.receivedAt),
  );
  return signals.length > 0
    ? { signals: lastOfEach(signals) }
    : nothing('only tags moved, or nothing at all');
};
