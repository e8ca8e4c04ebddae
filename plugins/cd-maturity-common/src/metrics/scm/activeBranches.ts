import { Instant, Push } from '../../signals';
import { perContext } from '../perContext';
import { pushesByBranch } from '../readers/changes';
import { groupBy } from '../readers/groupBy';
import { DORA_TRUNK } from '../sources';
import { DAY_MS } from '../time';
import { Metric, MetricContext } from '../types';

const ACTIVE_MS = 14 * DAY_MS;

/** Ends of branches: deleted, or their change merged or closed. */
const ends = perContext(({ evidence }) => {
  const deleted = evidence.branches
    .filter(({ refType, event }) => refType === 'branch' && event === 'deleted')
    .map(({ scope, name, at }) => ({ key: `${scope} ${name}`, at }));
  const closed = evidence.changes.flatMap(
    ({ scope, branch, mergedAt, closedAt }) => {
      const at = mergedAt ?? closedAt;
      return at === undefined ? [] : [{ key: `${scope} ${branch}`, at }];
    },
  );
  return groupBy([...deleted, ...closed], end => end.key);
});

function lastPush(pushes: readonly Push[], to: Instant): Push | undefined {
  return pushes.findLast(push => push.pushedAt < to);
}

function isActive(
  context: MetricContext,
  key: string,
  push: Push | undefined,
  to: Instant,
): push is Push {
  if (!push || push.pushedAt < to - ACTIVE_MS) return false;
  const ended = ends(context).get(key) ?? [];
  return !ended.some(({ at }) => at >= push.pushedAt && at < to);
}

export const activeBranches: Metric = {
  id: 'scm.active_branches',
  title: 'Active branches',
  unit: 'count',
  direction: 'down',
  definition:
    'Branches other than the default one with a push in the last 14 days that are neither merged, closed nor deleted.',
  source: DORA_TRUNK,
  reads: ['push', 'branch', 'change'],
  measure(context, { to }) {
    const since = context.watchedSince.scm ?? Number.POSITIVE_INFINITY;
    if (to - since < ACTIVE_MS) {
      return { samples: 0, reason: 'branches are not watched for 14 days yet' };
    }
    const active = [...pushesByBranch(context)]
      .map(([key, pushes]) => ({ key, push: lastPush(pushes, to) }))
      .flatMap(({ key, push }) =>
        isActive(context, key, push, to) ? [push.pushedAt] : [],
      );
    const newest = active.length > 0 ? Math.max(...active) : undefined;
    return { value: active.length, samples: 1, newest };
  },
};
