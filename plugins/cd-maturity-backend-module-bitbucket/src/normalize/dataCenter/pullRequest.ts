import { Change, Push, Review } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  id,
  isDefaultBranch,
  isRemediation,
  lastOfEach,
  linksWorkItem,
  maybeName,
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
import {
  idIn,
  Repository,
  repository,
  repositoryOf,
} from './payload/repository';
import { maybeMs, ms } from './payload/time';
import { reviewOf } from './reviewer';

const end = z.object({ displayId: nameText, latestCommit: sha.nullish() });

const pullRequest = z.object({
  id,
  title: z.string(),
  description: maybeText,
  state: z.enum(['OPEN', 'MERGED', 'DECLINED']),
  createdDate: ms,
  updatedDate: maybeMs,
  closedDate: maybeMs,
  fromRef: end,
  toRef: end.extend({ repository }),
  author: z.object({ user: account }).nullish(),
  reviewers: z.array(z.object({ user: account, status: maybeName })).nullish(),
  properties: z
    .object({ mergeCommit: z.object({ id: sha }).nullish() })
    .nullish(),
});

type PullRequest = z.output<typeof pullRequest>;

const STATES: Record<PullRequest['state'], [Change['state'], number]> = {
  OPEN: ['open', 0],
  DECLINED: ['closed', 1],
  MERGED: ['merged', 2],
};

function changeOf(
  repo: Repository,
  pull: PullRequest,
  isDeleted: boolean,
): Change {
  const [found, nearer] = STATES[pull.state];
  const state = isDeleted ? 'closed' : found;
  const updated = pull.updatedDate ?? pull.createdDate;
  const ended = pull.closedDate ?? updated;
  const branch = pull.fromRef.displayId;
  return {
    kind: 'change',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idIn(repo, pull.id),
    seq: updated + (isDeleted ? 3 : nearer),
    changeId: idIn(repo, pull.id),
    state,
    branch,
    toDefaultBranch: isDefaultBranch(pull.toRef.displayId, repo.defaultBranch),
    openedAt: pull.createdDate,
    mergedAt: state === 'merged' ? ended : undefined,
    closedAt: state === 'open' ? undefined : ended,
    headSha: pull.fromRef.latestCommit ?? undefined,
    mergeSha: state === 'merged' ? pull.properties?.mergeCommit?.id : undefined,
    author: pull.author?.user ?? UNKNOWN_ACTOR,
    linksWorkItem: linksWorkItem({
      number: pull.id,
      title: pull.title,
      body: pull.description,
      branch,
    }),
    remediation: isRemediation({ title: pull.title, branch, labels: [] }),
    evidence: evidence(
      `#${pull.id} ${pull.title}`,
      repo.url && `${repo.url}/pull-requests/${pull.id}`,
    ),
  };
}

const payload = z.object({
  eventKey: maybeName,
  pullRequest,
});

/** Webhook: a pull request was opened, changed, merged, declined or deleted. */
export const normalizeDataCenterPullRequest =
  (server: string | undefined): Normalizer =>
  delivery => {
    const { pullRequest: pull } = read(payload, delivery.payload);
    const repo = repositoryOf(pull.toRef.repository, server);
    const isDeleted = delivery.event === 'pr:deleted';
    return { signals: [changeOf(repo, pull, isDeleted)] };
  };

const polled = z.object({
  repository,
  pullRequest,
  /** Those of the pull request, newest first. */
  commits: z.array(commit).nullish(),
});

/** The push that a merge is; webhooks of pushes tell the same, with the exact time. */
function mergeOf(
  repo: Repository,
  { pullRequest: pull, commits }: z.output<typeof polled>,
): Push[] {
  const merge = pull.properties?.mergeCommit?.id;
  if (pull.state !== 'MERGED' || !merge || !pull.closedDate) {
    return [];
  }
  const branch = pull.toRef.displayId;
  return [
    {
      kind: 'push',
      source: SOURCE_ID,
      scope: repo.scope,
      externalId: idIn(repo, merge, branch),
      seq: pull.closedDate,
      sha: merge,
      before: pull.toRef.latestCommit ?? undefined,
      branch,
      onDefaultBranch: isDefaultBranch(branch, repo.defaultBranch),
      forced: false,
      skipCi: false,
      actor: pull.author?.user,
      pushedAt: pull.closedDate,
      commits: commitsOf(commits ?? []),
      evidence: evidence(`#${pull.id} ${pull.title}`, undefined),
    },
  ];
}

const VERDICTS = new Map<string | undefined, Review['verdict']>([
  ['APPROVED', 'approved'],
  ['NEEDS_WORK', 'changes-requested'],
]);

/** The API does not say when somebody gave a word, so that a webhook about it counts more. */
function reviewsOf(repo: Repository, pull: PullRequest): Review[] {
  const at = pull.closedDate ?? pull.updatedDate ?? pull.createdDate;
  const reviews = (pull.reviewers ?? []).flatMap(({ user, status }) => {
    const verdict = VERDICTS.get(status);
    return user && verdict
      ? {
          ...reviewOf(repo, pull.id, { user, verdict, at }),
          seq: pull.createdDate,
        }
      : [];
  });
  return lastOfEach(reviews);
}

/** A pull request as the API shows it, with the words of its reviewers and, once merged, its commits. */
export const normalizePolledDataCenterPullRequest =
  (server: string | undefined): Normalizer =>
  delivery => {
    const said = read(polled, delivery.payload);
    const repo = repositoryOf(said.repository, server);
    const { pullRequest: pull } = said;
    return {
      signals: [
        changeOf(repo, pull, false),
        ...reviewsOf(repo, pull),
        ...mergeOf(repo, said),
      ],
    };
  };
