import { deploymentRatio } from '../deploymentRatio';
import {
  belongsToOwner,
  isMachine,
  UNKNOWN_LOGINS,
  withoutOwner,
} from '../readers/owners';
import { ProductionDeployment } from '../readers/productionDeployments';
import { startOf } from '../readers/starts';
import { OWN } from '../sources';
import { MetricContext } from '../types';

/** Automation that speaks for the entity is taken for owned by its owner. */
function isByOwner(
  { last }: ProductionDeployment,
  context: MetricContext,
): boolean | undefined {
  if (startOf(context, last) === 'automatic' || isMachine(last.actor)) {
    return true;
  }
  return last.actor && belongsToOwner(context)(last.actor);
}

export const ownerTriggered = deploymentRatio(
  {
    id: 'deploy.owner_triggered_ratio',
    title: 'Deployed by the owning group',
    direction: 'up',
    definition:
      'Production deployments started by the owning group or by automation of the component / production deployments. ' +
      'Empty when more than 30 % of the logins are unknown.',
    source: OWN,
    reads: ['deployment', 'ci_run'],
  },
  {
    says: isByOwner,
    unknown: UNKNOWN_LOGINS,
    unless: withoutOwner,
  },
);
