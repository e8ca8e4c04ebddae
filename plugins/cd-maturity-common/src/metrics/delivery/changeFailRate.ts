import { deploymentRatio } from '../deploymentRatio';
import { failedDeployments } from '../readers/failures';
import {
  countedDeployments,
  ProductionDeployment,
} from '../readers/productionDeployments';
import { kindOfDeployment } from '../readers/rollout';
import { DORA_METRICS } from '../sources';
import { MetricContext } from '../types';

/** What the rate divides by. */
function divisor(context: MetricContext): ProductionDeployment[] {
  const counted = countedDeployments(context);
  if (!context.options.rollbacksLeaveDenominator) return counted;
  const kinds = kindOfDeployment(context);
  return counted.filter(deployment => kinds.get(deployment) !== 'rollback');
}

export const changeFailRate = deploymentRatio(
  {
    id: 'deploy.change_fail_ratio',
    title: 'Change fail rate',
    direction: 'down',
    definition:
      'Share of production deployments that needed immediate intervention: an incident is linked to them, they were rolled ' +
      'back, a revert or hotfix followed, or the application turned unhealthy soon after. A deployment counts once, however many ' +
      'incidents it caused.',
    source: DORA_METRICS,
    reads: ['deployment', 'incident', 'change', 'push', 'gitops_sync'],
  },
  {
    of: divisor,
    says: (deployment, context) => failedDeployments(context).has(deployment),
  },
);
