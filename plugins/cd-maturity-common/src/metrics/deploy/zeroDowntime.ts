import { ratioMetric } from '../ratioMetric';
import { failedDeployments } from '../readers/failures';
import {
  countedDeployments,
  ProductionDeployment,
} from '../readers/productionDeployments';
import { NO_DEPLOYMENT, UNKNOWN_STRATEGY } from '../reasons';
import { yesNo } from '../sample';
import { OWN } from '../sources';
import { MetricContext } from '../types';

function isSeamless(
  context: MetricContext,
  deployment: ProductionDeployment,
): boolean | undefined {
  const { strategy } = deployment.last;
  if (strategy === undefined) return undefined;
  return strategy !== 'recreate' && !failedDeployments(context).has(deployment);
}

export const zeroDowntime = ratioMetric(
  {
    id: 'deploy.zero_downtime_ratio',
    title: 'Deployments nobody noticed',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments with a rolling, blue-green or canary strategy that did not fail / production deployments whose strategy ' +
      'is known.',
    source: OWN,
    reads: ['deployment', 'incident', 'change', 'push', 'gitops_sync'],
  },
  {
    samples: context =>
      countedDeployments(context).map(deployment =>
        yesNo(deployment.at, isSeamless(context, deployment)),
      ),
    none: NO_DEPLOYMENT,
    unknown: UNKNOWN_STRATEGY,
  },
);
