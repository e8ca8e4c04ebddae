import { Change, Push, Review } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  id,
  instant,
  isDefaultBranch,
  isRemediation,
  linksWorkItem,
  maybeInstant,
  maybeText,
  nameText,
  Normalizer,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { SOURCE_ID } from '../sourceId';
import { account, UNKNOWN_ACTOR } from './payload/account';
import { commit, commitsOf } from './payload/commit';
import { idIn, repository, Repository } from './payload/repository';
import { participant, reviewsOf } from './review';

const end = z.object({
  branch: z.object({ name: nameText }),
  commit: z.object({ hash: sha }).nullish(),
});

const pullRequest = z.object({
  id,
  title: z.string(),
  description: maybeText,
  state: z.enum(['OPEN', 'MERGED', 'DECLINED', 'SUPERSEDED']),
  author: account,
  source: end,
  destination: end,
  merge_commit: z.object({ hash: sha, date: maybeInstant }).nullish(),
  created_on: instant,
  updated_on: instant,
  participants: z.array(participant).nullish(),
});

const payload = z.object({ pullrequest: pullRequest, repository });

type PullRequest = z.output<typeof pullRequest>;

const STATES: Record<PullRequest['state'], Change['state']> = {
  OPEN: 'open',
  MERGED: 'merged',
  DECLINED: 'closed',
  SUPERSEDED: 'closed',
};

/** Comments change the time of an update too, so of two words at once the one nearer to the end counts. */
const NEARER: Record<Change['state'], number> = {
  open: 0,
  closed: 1,
  merged: 2,
};

function changeOf(
  repo: Repository,
  pull: PullRequest,
  headSha = pull.source.commit?.hash,
): Change {
  const state = STATES[pull.state];
  const branch = pull.source.branch.name;
  const merge = pull.merge_commit;
  const ended = merge?.date ?? pull.updated_on;
  return {
    kind: 'change',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idIn(repo, pull.id),
    seq: pull.updated_on + NEARER[state],
    changeId: idIn(repo, pull.id),
    state,
    branch,
    toDefaultBranch: isDefaultBranch(
      pull.destination.branch.name,
      repo.mainBranch,
    ),
    openedAt: pull.created_on,
    mergedAt: state === 'merged' ? ended : undefined,
    closedAt: state === 'open' ? undefined : ended,
    // Webhooks shorten it; the list of commits does not.
    headSha,
    mergeSha: state === 'merged' ? merge?.hash : undefined,
    author: pull.author ?? UNKNOWN_ACTOR,
    linksWorkItem: linksWorkItem({
      number: pull.id,
      title: pull.title,
      body: pull.description,
      branch,
    }),
    remediation: isRemediation({ title: pull.title, branch, labels: [] }),
    evidence: evidence(
      `#${pull.id} ${pull.title}`,
      `${repo.url}/pull-requests/${pull.id}`,
    ),
  };
}

/** Webhook: a pull request was opened, changed, merged or declined. */
export const normalizePullRequest: Normalizer = delivery => {
  const said = read(payload, delivery.payload);
  return { signals: [changeOf(said.repository, said.pullrequest)] };
};

const polled = payload.extend({
  /** Those of the pull request, newest first. */
  commits: z.array(commit).nullish(),
});

/** The push that a merge is; webhooks of pushes tell the same. Without the time of the merge it cannot be placed. */
function mergeOf(said: z.output<typeof polled>): Push[] {
  const { repository: repo, pullrequest: pull } = said;
  const merge = pull.merge_commit;
  if (pull.state !== 'MERGED' || !merge?.date) {
    return [];
  }
  const branch = pull.destination.branch.name;
  return [
    {
      kind: 'push',
      source: SOURCE_ID,
      scope: repo.scope,
      externalId: idIn(repo, merge.hash, branch),
      seq: merge.date,
      sha: merge.hash,
      before: undefined,
      branch,
      onDefaultBranch: isDefaultBranch(branch, repo.mainBranch),
      forced: false,
      skipCi: false,
      actor: pull.author,
      pushedAt: merge.date,
      commits: commitsOf(said.commits ?? []),
      evidence: evidence(
        `#${pull.id} ${pull.title}`,
        `${repo.url}/commits/${merge.hash}`,
      ),
    },
  ];
}

/** A pull request as the API shows it, with reviews and, once merged, commits. */
export const normalizePolledPullRequest: Normalizer = delivery => {
  const said = read(polled, delivery.payload);
  const { repository: repo, pullrequest: pull } = said;
  const reviews: Review[] = reviewsOf(repo, pull);
  return {
    signals: [
      changeOf(repo, pull, said.commits?.[0]?.hash),
      ...reviews,
      ...mergeOf(said),
    ],
  };
};
