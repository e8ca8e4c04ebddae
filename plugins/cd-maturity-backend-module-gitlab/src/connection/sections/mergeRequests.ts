import {
  IncomingDelivery,
  itemWith,
  orNone,
  PollSection,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { commitContent, ListedCommit, listedCommit } from '../commit';
import { oldestFirst } from '../oldestFirst';
import { asDelivery, PollSource } from '../pollSource';

const mergeRequest = itemWith({
  iid: z.number(),
  updated_at: z.string(),
  source_branch: z.string(),
  source_project_id: z.number().nullish(),
  sha: z.string().nullish(),
  labels: z.array(z.string()).default([]),
  web_url: z.string().nullish(),
});
type MergeRequest = z.output<typeof mergeRequest>;

const approvals = z.object({
  approved_by: z.array(
    z.object({
      user: z.unknown().optional(),
      approved_at: z.string().nullish(),
    }),
  ),
});

/** Described as in a hook, where labels are objects and the head is the last commit. */
const attributesOf = ({ raw, read }: MergeRequest) => ({
  ...raw,
  url: read.web_url,
  labels: read.labels.map(title => ({ title })),
  last_commit: read.sha ? { id: read.sha } : null,
});

async function approvalsOf(
  source: PollSource,
  merge: MergeRequest,
): Promise<IncomingDelivery[]> {
  const { iid, updated_at: updatedAt } = merge.read;
  const given = await orNone(
    source.api.read(
      `${source.path}/merge_requests/${iid}/approvals`,
      approvals,
    ),
  );
  return (given?.approved_by ?? []).map(({ user, approved_at: at }) =>
    asDelivery('merge_request', source, {
      user,
      object_attributes: {
        ...attributesOf(merge),
        action: 'approved',
        updated_at: at ?? updatedAt,
      },
    }),
  );
}

/**
 * The commits of the branch, in the shape of the push that brought its head. A squash leaves no other trace of when work
 * on a change began. Branches of forks have names of their own and are left out.
 */
async function branchOf(
  source: PollSource,
  { read }: MergeRequest,
): Promise<IncomingDelivery[]> {
  const { api, path, project } = source;
  if (read.source_project_id !== project.id) {
    return [];
  }
  const newestFirst: ListedCommit[] = [];
  const pages = api.list(
    `${path}/merge_requests/${read.iid}/commits`,
    listedCommit,
  );
  for await (const { items } of pages) {
    newestFirst.push(...items);
  }
  const [head] = newestFirst;
  const oldest = newestFirst.at(-1);
  return head && oldest
    ? [
        asDelivery('push', source, {
          ref: `refs/heads/${read.source_branch}`,
          before: oldest.parents[0] ?? oldest.id,
          after: head.id,
          pushed_at: head.committed_date,
          commits: newestFirst.toReversed().map(commitContent),
        }),
      ]
    : [];
}

/** Merge requests with their approvals and commits. */
export const mergeRequests = (source: PollSource): PollSection => ({
  name: 'merge requests',
  pages: at =>
    oldestFirst(source, at, {
      path: '/merge_requests',
      query: { scope: 'all', state: 'all' },
      item: mergeRequest,
      deliveriesOf: async merge => [
        asDelivery('merge_request', source, {
          object_attributes: attributesOf(merge),
        }),
        ...(await approvalsOf(source, merge)),
        ...(await branchOf(source, merge)),
      ],
    }),
});
