import { deploymentRatio } from '../deploymentRatio';
import { failedDeployments } from '../readers/failures';
import { ProductionDeployment } from '../readers/productionDeployments';
import { UNKNOWN_STRATEGY } from '../reasons';
import { OWN } from '../sources';
import { MetricContext } from '../types';

function isSeamless(
  deployment: ProductionDeployment,
  context: MetricContext,
): boolean | undefined {
  const { strategy } = deployment.last;
  if (strategy === undefined) return undefined;
  return strategy !== 'recreate' && !failedDeployments(context).has(deployment);
}

export const zeroDowntime = deploymentRatio(
  {
    id: 'deploy.zero_downtime_ratio',
    title: 'Deployments nobody noticed',
    direction: 'up',
    definition:
      'Production deployments with a rolling, blue-green or canary strategy that did not fail / production deployments whose strategy ' +
      'is known.',
    source: OWN,
    reads: ['deployment', 'incident', 'change', 'push', 'gitops_sync'],
  },
  {
    says: isSeamless,
    unknown: UNKNOWN_STRATEGY,
  },
);
