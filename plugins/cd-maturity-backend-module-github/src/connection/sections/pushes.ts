import {
  itemWith,
  timeField,
  newestFirst,
  IncomingDelivery,
  PollSection,
} from 'backstage-plugin-cd-maturity-node';
import {
  commitsOfPushes,
  isNoCommit,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { asDelivery } from '../asDelivery';
import { commitContent, ListedCommit, listedCommit } from '../commit';
import { PollSource } from '../pollSource';

/** Commits that are read to fill up to a hundred pushes. */
const MOST_PAGES = 25;

const BRANCH = 'refs/heads/';

const activity = itemWith({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  timestamp: z.string(),
  activity_type: z.string(),
  actor: z.unknown().optional(),
}).transform(({ read }) => ({ ...read, at: timeField.parse(read.timestamp) }));

type Activity = z.output<typeof activity>;

/** Commits from the newest of the pushes back to what was there before the oldest. */
async function commitsBehind(
  { api, path }: PollSource,
  newest: Activity,
  oldest: Activity,
): Promise<ListedCommit[]> {
  const commits: ListedCommit[] = [];
  let pagesLeft = MOST_PAGES;
  const pages = api.list(`${path}/commits`, listedCommit, {
    sha: newest.after,
  });
  for await (const { items } of pages) {
    commits.push(...items);
    pagesLeft -= 1;
    const isAll = items.some(({ sha }) => sha === oldest.before);
    if (isAll || pagesLeft === 0 || isNoCommit(oldest.before)) {
      break;
    }
  }
  return commits;
}

/** With the time of the push, as the repository of a webhook carries it. */
const repositoryAt = ({ repo }: PollSource, push: Activity) => {
  const { id, full_name, html_url, default_branch } = repo;
  return { id, full_name, html_url, default_branch, pushed_at: push.timestamp };
};

async function pushesOf(
  source: PollSource,
  items: readonly Activity[],
): Promise<IncomingDelivery[]> {
  const { repo } = source;
  const pushes = items
    .filter(
      ({ ref, after }) =>
        ref === BRANCH + repo.default_branch && !isNoCommit(after),
    )
    .sort((a, b) => a.at - b.at);
  const [oldest, newest] = [pushes[0], pushes.at(-1)];
  const commits =
    oldest && newest ? await commitsBehind(source, newest, oldest) : [];
  const own = commitsOfPushes(pushes, commits);
  return pushes.map((push, index) =>
    asDelivery('push', repo, {
      ref: push.ref,
      before: push.before,
      after: push.after,
      forced: push.activity_type === 'force_push',
      sender: push.actor,
      commits: own[index].map(commitContent),
      head_commit: own[index].map(commitContent).at(-1) ?? null,
      compare: isNoCommit(push.before)
        ? null
        : `${repo.html_url}/compare/${push.before}...${push.after}`,
      repository: repositoryAt(source, push),
    }),
  );
}

const BRANCH_EVENTS = new Map([
  ['branch_creation', 'create'],
  ['branch_deletion', 'delete'],
]);

const branchesOf = (
  source: PollSource,
  items: readonly Activity[],
): IncomingDelivery[] =>
  items.flatMap(item => {
    const event = BRANCH_EVENTS.get(item.activity_type);
    return event && item.ref.startsWith(BRANCH)
      ? asDelivery(event, source.repo, {
          ref: item.ref.slice(BRANCH.length),
          ref_type: 'branch',
          repository: repositoryAt(source, item),
        })
      : [];
  });

/** Pushes to the default branch with their commits, and branches that came and went. */
export const pushes = (source: PollSource): PollSection => ({
  name: 'pushes',
  pages: () =>
    newestFirst(source, {
      path: `${source.path}/activity`,
      item: activity,
      isPast: ({ at }) => at < source.since,
      page: async items => ({
        deliveries: [
          ...(await pushesOf(source, items)),
          ...branchesOf(source, items),
        ],
      }),
    }),
});
