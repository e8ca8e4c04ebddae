import { create, remove } from '../github/reference';
import {
  PullRequest,
  pullRequestMerged,
  pullRequestOpened,
  reviewSubmitted,
} from '../github/pullRequest';
import { Commit, push } from '../github/push';
import { hoursBefore, minutesAfter } from './calendar';
import { Repository } from './Repository';

export type ChangePlan = {
  /** When it is merged. */
  at: Date;
  author: string;
  reviewer?: string;
  title: string;
  /** Named in the branch and in the text of the pull request. */
  ticket?: string;
  branch?: string;
  labels?: string[];
  /** From the first commit to the merge. */
  hours: number;
  commits?: number;
};

const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);

/** Commits on a branch of their own, pushed together. */
function startBranch(
  repo: Repository,
  plan: ChangePlan,
  branch: string,
): Commit[] {
  const started = hoursBefore(plan.at, plan.hours);
  const count = plan.commits ?? 2;
  const commits = Array.from({ length: count }, (_, index) =>
    repo.commit(
      plan.author,
      index === 0 ? plan.title : `${plan.title}, part ${index + 1}`,
      minutesAfter(started, (index / count) * plan.hours * 60 * 0.5),
    ),
  );
  const pushed = minutesAfter(commits[count - 1].at, 3);
  const repository = repo.state(pushed);
  repo.record(
    'create',
    pushed,
    create({ repository, ref: branch, refType: 'branch', sender: plan.author }),
  );
  repo.record(
    'push',
    pushed,
    push({
      repository,
      ref: `refs/heads/${branch}`,
      commits,
      pusher: plan.author,
      onTheWeb: false,
    }),
  );
  return commits;
}

/** A pull request from its first commit to the squashed commit on the main branch, which is returned. */
export function mergeChange(repo: Repository, plan: ChangePlan): Commit {
  const branch =
    plan.branch ??
    [plan.ticket?.toLowerCase(), slug(plan.title)].filter(Boolean).join('-');
  const commits = startBranch(repo, plan, branch);
  const head = commits[commits.length - 1];
  const openedAt = minutesAfter(head.at, 6);
  const request: PullRequest = {
    number: repo.nextNumber(),
    title: plan.ticket ? `${plan.ticket}: ${plan.title}` : plan.title,
    body: plan.ticket ? `Part of ${plan.ticket}.` : '',
    branch,
    headSha: head.sha,
    baseSha: repo.head.sha,
    author: plan.author,
    labels: plan.labels ?? [],
    openedAt,
    commits: commits.length,
  };
  repo.record(
    'pull_request',
    openedAt,
    pullRequestOpened(repo.state(openedAt), request),
  );
  if (plan.reviewer) {
    const at = new Date((openedAt.getTime() + 3 * plan.at.getTime()) / 4);
    const review = { by: plan.reviewer, at, verdict: 'approved' };
    repo.record(
      'pull_request_review',
      at,
      reviewSubmitted(repo.state(at), request, review),
    );
  }
  return squash(repo, plan, request);
}

function squash(
  repo: Repository,
  plan: ChangePlan,
  request: PullRequest,
): Commit {
  const before = repo.head.sha;
  const merge = repo.commit(
    plan.author,
    `${request.title} (#${request.number})`,
    plan.at,
  );
  const repository = repo.state(plan.at);
  const by = plan.reviewer ?? plan.author;
  repo.record(
    'pull_request',
    plan.at,
    pullRequestMerged(repository, request, { at: plan.at, by, sha: merge.sha }),
  );
  repo.record(
    'push',
    plan.at,
    push({
      repository,
      ref: 'refs/heads/main',
      before,
      commits: [merge],
      pusher: by,
      onTheWeb: true,
    }),
  );
  repo.record(
    'delete',
    minutesAfter(plan.at, 1),
    remove({ repository, ref: request.branch, refType: 'branch', sender: by }),
  );
  repo.land(merge);
  return merge;
}

/** A branch that was pushed and is still open. */
export function leaveOpen(repo: Repository, plan: ChangePlan): void {
  startBranch(repo, plan, plan.branch ?? slug(plan.title));
}

/** Commits that somebody pushed to the main branch without a pull request. */
export function pushDirectly(
  repo: Repository,
  plan: { at: Date; author: string; messages: string[] },
): Commit {
  const commits = plan.messages.map((message, index) =>
    repo.commit(
      plan.author,
      message,
      hoursBefore(plan.at, plan.messages.length - 1 - index),
    ),
  );
  repo.record(
    'push',
    plan.at,
    push({
      repository: repo.state(plan.at),
      ref: 'refs/heads/main',
      before: repo.head.sha,
      commits,
      pusher: plan.author,
      onTheWeb: false,
    }),
  );
  commits.forEach(commit => repo.land(commit));
  return repo.head;
}
