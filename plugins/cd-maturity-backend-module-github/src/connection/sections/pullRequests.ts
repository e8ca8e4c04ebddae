import {
  itemWith,
  timeField,
  newestFirst,
  IncomingDelivery,
  PollSection,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { asDelivery } from '../asDelivery';
import { commitContent, listedCommit } from '../commit';
import { PollSource } from '../pollSource';

const end = z.object({ ref: z.string(), sha: z.string() });

const pullRequest = itemWith({
  id: z.number(),
  number: z.number(),
  updated_at: timeField,
  head: end.extend({ repo: z.object({ id: z.number() }).nullish() }),
  base: end,
});
type PullRequest = z.output<typeof pullRequest>;

const review = itemWith({});

/** People and repositories in full are left out of what is kept. */
const lean = ({ raw, read: { head, base } }: PullRequest) => ({
  ...raw,
  head: { ref: head.ref, sha: head.sha },
  base,
});

async function reviewsOf(
  { api, path, repo }: PollSource,
  { read: { id, number } }: PullRequest,
): Promise<IncomingDelivery[]> {
  const deliveries: IncomingDelivery[] = [];
  const pages = api.list(`${path}/pulls/${number}/reviews`, review);
  for await (const { items } of pages) {
    deliveries.push(
      ...items.map(({ raw }) =>
        asDelivery('pull_request_review', repo, {
          review: raw,
          pull_request: { id, number },
        }),
      ),
    );
  }
  return deliveries;
}

/**
 * The commits of the branch, in the shape of the push that brought its head. A squash leaves no other trace of when work
 * on a change began. Branches of forks have names of their own and are left out.
 */
async function branchOf(
  { api, path, repo }: PollSource,
  { read: { number, head } }: PullRequest,
): Promise<IncomingDelivery[]> {
  if (head.repo?.id !== repo.id) {
    return [];
  }
  const commits: Array<z.output<typeof listedCommit>> = [];
  const pages = api.list(`${path}/pulls/${number}/commits`, listedCommit);
  for await (const { items } of pages) {
    commits.push(...items);
  }
  const last = commits.at(-1);
  return last
    ? [
        asDelivery('push', repo, {
          ref: `refs/heads/${head.ref}`,
          after: head.sha,
          commits: commits.map(commitContent),
          head_commit: {
            ...commitContent(last),
            timestamp: last.commit.committer?.date,
          },
        }),
      ]
    : [];
}

async function deliveriesOf(
  source: PollSource,
  pull: PullRequest,
): Promise<IncomingDelivery[]> {
  return [
    asDelivery('pull_request', source.repo, { pull_request: lean(pull) }),
    ...(await reviewsOf(source, pull)),
    ...(await branchOf(source, pull)),
  ];
}

/** Pull requests with their reviews and commits. */
export const pullRequests = (source: PollSource): PollSection => ({
  name: 'pull requests',
  pages: () =>
    newestFirst(source, {
      path: `${source.path}/pulls`,
      query: { state: 'all', sort: 'updated', direction: 'desc' },
      item: pullRequest,
      isPast: ({ read }) => read.updated_at < source.since,
      async page(items) {
        const deliveries: IncomingDelivery[] = [];
        for (const item of items) {
          deliveries.push(...(await deliveriesOf(source, item)));
        }
        return { deliveries };
      },
    }),
});
