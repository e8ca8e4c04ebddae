import { mapDefined } from '../mapDefined';
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

/**
 * Per successful deployment the commits pushed to the default branch after everything deployed before, up to its own
 * commit. None for the first deployment, and where a commit is not known: without a predecessor nobody can say what is new.
 */
export const deliveries = perContext((context): Delivery[] => {
  const places = commitPlaces(context);
  const changes = changeByMergeSha(context);
  const deployedUpTo = new Map<CommitLog, number>();
  return mapDefined(successfulDeployments(context), deployment => {
    const place = places.get(deployment.last.sha ?? '');
    if (!place) return undefined;
    const { log, position } = place;
    const before = deployedUpTo.get(log);
    deployedUpTo.set(log, Math.max(before ?? position, position));
    if (before === undefined) return undefined;
    const commits = log.slice(before + 1, position + 1);
    const merged = mapDefined(commits, ({ sha }) => changes.get(sha));
    return { deployment, commits, changes: merged };
  });
});

export const deliveryOf = perContext(context => {
  const byDeployment = new Map<ProductionDeployment, Delivery>();
  for (const delivery of deliveries(context)) {
    byDeployment.set(delivery.deployment, delivery);
  }
  return byDeployment;
});
