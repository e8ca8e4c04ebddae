import { max } from 'd3-array';
import { Instant, Push } from '../../signals';
import { mapDefined } from '../mapDefined';
import { measured, nothing } from '../measurement';
import { perContext } from '../perContext';
import { pushesByBranch } from '../readers/changes';
import { groupInScopes } from '../readers/groupBy';
import { DORA_TRUNK } from '../sources';
import { DAY_MS } from '../time';
import { Metric, MetricContext } from '../types';

const ACTIVE_MS = 14 * DAY_MS;

/** Ends of branches, by scope and branch: deleted, or their change merged or closed. */
const ends = perContext(({ evidence }) => {
  const deleted = evidence.branches
    .filter(({ refType, event }) => refType === 'branch' && event === 'deleted')
    .map(({ scope, name, at }) => ({ scope, branch: name, at }));
  const closed = mapDefined(
    evidence.changes,
    ({ scope, branch, mergedAt, closedAt }) => {
      const at = mergedAt ?? closedAt;
      return at === undefined ? undefined : { scope, branch, at };
    },
  );
  return groupInScopes([...deleted, ...closed], ({ branch }) => branch);
});

/** Last push to each branch up to an instant, where the branch is still in use then. */
function activePushes(context: MetricContext, to: Instant): Push[] {
  const found: Push[] = [];
  for (const [scope, branches] of pushesByBranch(context)) {
    for (const [branch, pushes] of branches) {
      const last = pushes.findLast(push => push.pushedAt < to);
      if (last && last.pushedAt >= to - ACTIVE_MS) {
        const ended = ends(context).get(scope)?.get(branch);
        const isOver = ended?.some(({ at }) => at >= last.pushedAt && at < to);
        if (!isOver) found.push(last);
      }
    }
  }
  return found;
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
      return nothing('branches are not watched for 14 days yet');
    }
    const pushes = activePushes(context, to);
    const newest = max(pushes, ({ pushedAt }) => pushedAt);
    return measured(pushes.length, 1, newest);
  },
};
