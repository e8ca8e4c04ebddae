import {
  IncomingDelivery,
  itemWith,
  newestFirst,
  PollSection,
} from 'backstage-plugin-cd-maturity-node';
import { commitsOfPushes } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { commitContent, ListedCommit, listedCommit } from '../commit';
import { asDelivery, PollSource } from '../pollSource';

/** Commits that are read to fill up to a hundred pushes. */
const MOST_PAGES = 25;
const DAY_MS = 86_400_000;
const NO_COMMIT = '0'.repeat(40);

const event = itemWith({
  created_at: z.string(),
  author_username: z.string().nullish(),
  push_data: z
    .object({
      ref_type: z.string(),
      ref: z.string().nullish(),
      commit_from: z.string().nullish(),
      commit_to: z.string().nullish(),
    })
    .nullish(),
}).transform(({ read: { push_data: data, ...read } }) => ({
  at: Date.parse(read.created_at) || 0,
  pushedAt: read.created_at,
  username: read.author_username,
  isTag: data?.ref_type === 'tag',
  ref: data?.ref,
  before: data?.commit_from ?? NO_COMMIT,
  after: data?.commit_to ?? NO_COMMIT,
}));

type Pushed = z.output<typeof event>;

/** Commits from the newest of the pushes back to what was there before the oldest. */
async function commitsBehind(
  { api, path }: PollSource,
  newest: Pushed,
  oldest: Pushed,
): Promise<ListedCommit[]> {
  const commits: ListedCommit[] = [];
  let pagesLeft = MOST_PAGES;
  const pages = api.list(`${path}/repository/commits`, listedCommit, {
    ref_name: newest.after,
  });
  for await (const { items } of pages) {
    commits.push(...items);
    pagesLeft -= 1;
    const isAll = items.some(({ id }) => id === oldest.before);
    if (isAll || pagesLeft === 0 || oldest.before === NO_COMMIT) {
      break;
    }
  }
  return commits;
}

const deliveryOf = (
  source: PollSource,
  push: Pushed,
  commits?: readonly ListedCommit[],
) =>
  asDelivery(push.isTag ? 'tag_push' : 'push', source, {
    ref: `refs/${push.isTag ? 'tags' : 'heads'}/${push.ref}`,
    before: push.before,
    after: push.after,
    user_username: push.username,
    pushed_at: push.pushedAt,
    commits: commits?.map(commitContent),
  });

async function deliveriesOf(
  source: PollSource,
  items: readonly Pushed[],
): Promise<IncomingDelivery[]> {
  const named = items.filter(({ ref }) => ref);
  const isMain = ({ isTag, ref, after }: Pushed) =>
    !isTag && ref === source.project.default_branch && after !== NO_COMMIT;
  const pushes = named.filter(isMain).sort((a, b) => a.at - b.at);
  const [oldest, newest] = [pushes[0], pushes.at(-1)];
  const commits =
    oldest && newest ? await commitsBehind(source, newest, oldest) : [];
  const own = commitsOfPushes(pushes, commits);
  const ends = named.filter(
    push => !isMain(push) && [push.before, push.after].includes(NO_COMMIT),
  );
  return [
    ...pushes.map((push, index) => deliveryOf(source, push, own[index])),
    ...ends.map(push => deliveryOf(source, push)),
  ];
}

/** Pushes to the default branch with their commits, and branches and tags that came and went. */
export const pushes = (source: PollSource): PollSection => ({
  name: 'pushes',
  pages: () =>
    newestFirst(source, {
      path: `${source.path}/events`,
      query: {
        action: 'pushed',
        // Days, of which the first is left out.
        after: new Date(source.since - DAY_MS).toISOString().slice(0, 10),
      },
      item: event,
      isPast: ({ at }) => at < source.since,
      page: async items => ({ deliveries: await deliveriesOf(source, items) }),
    }),
});
