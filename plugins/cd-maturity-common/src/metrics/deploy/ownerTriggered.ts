import { ratioMetric } from '../ratioMetric';
import {
  belongsToOwner,
  isMachine,
  UNKNOWN_LOGINS,
  withoutOwner,
} from '../readers/owners';
import {
  countedDeployments,
  ProductionDeployment,
} from '../readers/productionDeployments';
import { startOf } from '../readers/starts';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { OWN } from '../sources';
import { MetricContext } from '../types';

/** Automation that speaks for the entity is taken for owned by its owner. */
function isByOwner(
  context: MetricContext,
  { last }: ProductionDeployment,
): boolean | undefined {
  if (startOf(context, last) === 'automatic' || isMachine(last.actor)) {
    return true;
  }
  return last.actor && belongsToOwner(context)(last.actor);
}

export const ownerTriggered = ratioMetric(
  {
    id: 'deploy.owner_triggered_ratio',
    title: 'Deployed by the owning group',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments started by the owning group or by automation of the component / production deployments. ' +
      'Empty when more than 30 % of the logins are unknown.',
    source: OWN,
    reads: ['deployment', 'ci_run'],
  },
  {
    samples: context =>
      countedDeployments(context).map(deployment =>
        yesNo(deployment.at, isByOwner(context, deployment)),
      ),
    none: NO_DEPLOYMENT,
    unknown: UNKNOWN_LOGINS,
    unless: withoutOwner,
  },
);
