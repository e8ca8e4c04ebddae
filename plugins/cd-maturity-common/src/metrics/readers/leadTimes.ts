import { Instant } from '../../signals';
import { perContext } from '../perContext';
import { Duration, elapsed } from '../sample';
import { MetricContext } from '../types';
import { changeByMergeSha, startOfChange } from './changes';
import { commitPlaces, LoggedCommit } from './commitLog';
import { deliveries } from './deployedCommits';
import { isMachine } from './owners';

/**
 * When work on a commit began. The merge commit of a squashed change stands for the whole change; that of a true merge,
 * whose commits are on the default branch themselves, is left out.
 */
function startOfWork(
  context: MetricContext,
  { sha, authoredAt, merge, actor }: LoggedCommit,
): Instant | undefined {
  const change = changeByMergeSha(context).get(sha);
  if (context.options.ignoreBots && isMachine(change?.author ?? actor)) {
    return undefined;
  }
  if (!change) return merge ? undefined : authoredAt;
  const { headSha } = change;
  const isTrueMerge =
    headSha !== undefined &&
    headSha !== sha &&
    commitPlaces(context).has(headSha);
  return isTrueMerge ? undefined : startOfChange(context, change);
}

/** One lead time per commit, at the end of the deployment that brought it to production. */
export const leadTimes = perContext((context): Duration[] => {
  const times: Duration[] = [];
  for (const { deployment, commits } of deliveries(context)) {
    for (const commit of commits) {
      const start = startOfWork(context, commit);
      const time = elapsed(deployment.at, start, deployment.at);
      if (time) times.push(time);
    }
  }
  return times;
});
