import { perContext } from '../perContext';
import { changeByMergeSha, MergedChange } from './changes';
import { CommitLog, commitPlaces, LoggedCommit } from './commitLog';
import {
  ProductionDeployment,
  successfulDeployments,
} from './productionDeployments';

/** What a deployment brought to production for the first time. */
export type Delivery = {
  deployment: ProductionDeployment;
  commits: LoggedCommit[];
  /** Changes whose merge commits are among them. */
  changes: MergedChange[];
};

function mergedIn(
  commits: readonly LoggedCommit[],
  changes: ReadonlyMap<string, MergedChange>,
): MergedChange[] {
  const merged: MergedChange[] = [];
  for (const { sha } of commits) {
    const change = changes.get(sha);
    if (change) merged.push(change);
  }
  return merged;
}

/**
 * Per successful deployment the commits pushed to the default branch after everything deployed before, up to its own
 * commit. None for the first deployment, and where a commit is not known: without a predecessor nobody can say what is new.
 */
export const deliveries = perContext((context): Delivery[] => {
  const places = commitPlaces(context);
  const changes = changeByMergeSha(context);
  const deployedUpTo = new Map<CommitLog, number>();
  const found: Delivery[] = [];
  for (const deployment of successfulDeployments(context)) {
    const place = places.get(deployment.last.sha ?? '');
    if (place) {
      const { log, position } = place;
      const before = deployedUpTo.get(log);
      deployedUpTo.set(log, Math.max(before ?? position, position));
      if (before !== undefined) {
        const commits = log.slice(before + 1, position + 1);
        found.push({
          deployment,
          commits,
          changes: mergedIn(commits, changes),
        });
      }
    }
  }
  return found;
});

export const deliveryOf = perContext(context => {
  const byDeployment = new Map<ProductionDeployment, Delivery>();
  for (const delivery of deliveries(context)) {
    byDeployment.set(delivery.deployment, delivery);
  }
  return byDeployment;
});
