import { Change, Review } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  id,
  instant,
  isDefaultBranch,
  isRemediation,
  lastOfEach,
  linksWorkItem,
  maybeInstant,
  maybeText,
  nameText,
  Normalizer,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { identity } from './payload/identity';
import { idIn, Repository, repository } from './payload/repository';
import { branchOf } from './rules';
import { SOURCE_ID } from './sourceId';

const commit = z.object({ commitId: sha }).nullish();

/** 10 and 5 approve, -5 and -10 ask for work, 0 says nothing yet. Groups cannot vote themselves. */
const reviewer = z
  .object({ vote: z.number().nullish() })
  .loose()
  .transform(found => ({
    actor: identity.safeParse(found).data,
    vote: found.vote ?? 0,
  }));

const pullRequest = z.object({
  repository,
  pullRequestId: id,
  status: z.enum(['active', 'completed', 'abandoned', 'notSet']),
  title: z.string(),
  description: maybeText,
  createdBy: identity,
  creationDate: instant,
  closedDate: maybeInstant,
  sourceRefName: nameText,
  targetRefName: nameText,
  lastMergeSourceCommit: commit,
  lastMergeCommit: commit,
  reviewers: z.array(reviewer).nullish(),
  labels: z.array(z.object({ name: maybeText })).nullish(),
  workItemRefs: z.array(z.unknown()).nullish(),
});

const payload = z.object({ createdDate: maybeInstant, resource: pullRequest });

type PullRequest = z.output<typeof pullRequest>;

const STATES: Record<PullRequest['status'], [Change['state'], number]> = {
  notSet: ['open', 0],
  active: ['open', 0],
  abandoned: ['closed', 1],
  completed: ['merged', 2],
};

function changeOf(repo: Repository, pull: PullRequest, toldAt: number): Change {
  const [state, nearer] = STATES[pull.status];
  const branch = branchOf(pull.sourceRefName) ?? pull.sourceRefName;
  const ended = pull.closedDate ?? toldAt;
  const labels = (pull.labels ?? []).flatMap(({ name }) => name ?? []);
  return {
    kind: 'change',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idIn(repo, 'pull', pull.pullRequestId),
    seq: (state === 'open' ? toldAt : ended) + nearer,
    changeId: idIn(repo, 'pull', pull.pullRequestId),
    state,
    branch,
    toDefaultBranch: isDefaultBranch(
      branchOf(pull.targetRefName),
      repo.defaultBranch,
    ),
    openedAt: pull.creationDate,
    mergedAt: state === 'merged' ? ended : undefined,
    closedAt: state === 'open' ? undefined : ended,
    headSha: pull.lastMergeSourceCommit?.commitId,
    // Before the end this is a trial merge that never reaches a branch.
    mergeSha: state === 'merged' ? pull.lastMergeCommit?.commitId : undefined,
    author: pull.createdBy ?? { kind: 'unknown' },
    linksWorkItem:
      (pull.workItemRefs?.length ?? 0) > 0 ||
      linksWorkItem({
        number: pull.pullRequestId,
        title: pull.title,
        body: pull.description,
        branch,
      }),
    remediation: isRemediation({ title: pull.title, branch, labels }),
    evidence: evidence(
      `!${pull.pullRequestId} ${pull.title}`,
      repo.url && `${repo.url}/pullrequest/${pull.pullRequestId}`,
    ),
  };
}

/** A vote carries no time: it is as late as the event that shows it. A poll knows only the end, and yields to webhooks. */
function reviewsOf(
  repo: Repository,
  pull: PullRequest,
  toldAt: number,
): Review[] {
  const changeId = idIn(repo, 'pull', pull.pullRequestId);
  const reviews = (pull.reviewers ?? []).flatMap(({ actor, vote }): Review[] =>
    actor?.login && vote !== 0
      ? [
          {
            kind: 'review',
            source: SOURCE_ID,
            scope: repo.scope,
            externalId: `${changeId}/${actor.login}`,
            seq: toldAt,
            changeId,
            reviewer: actor,
            verdict: vote > 0 ? 'approved' : 'changes-requested',
            submittedAt: toldAt,
            evidence: evidence(
              `!${pull.pullRequestId} vote ${vote}`,
              repo.url && `${repo.url}/pullrequest/${pull.pullRequestId}`,
            ),
          },
        ]
      : [],
  );
  return lastOfEach(reviews);
}

/** A pull request that was opened, changed, completed or abandoned. A poll keeps it in the same shape. */
export const normalizePullRequest: Normalizer = delivery => {
  const { resource: pull, createdDate } = read(payload, delivery.payload);
  const { repository: repo } = pull;
  const toldAt = createdDate ?? pull.closedDate ?? pull.creationDate;
  return {
    signals: [changeOf(repo, pull, toldAt), ...reviewsOf(repo, pull, toldAt)],
  };
};
