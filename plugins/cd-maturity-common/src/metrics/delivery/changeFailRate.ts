import { deploymentRatio } from '../deploymentRatio';
import { failedDeployments } from '../readers/failures';
import { countedDeployments } from '../readers/productionDeployments';
import { perContext } from '../perContext';
import { rollouts } from '../readers/rollout';
import { DORA_METRICS } from '../sources';

const rollbacks = perContext(
  context =>
    new Set(
      rollouts(context)
        .filter(({ kind }) => kind === 'rollback')
        .map(({ deployment }) => deployment),
    ),
);

const divisor = perContext(context =>
  context.options.rollbacksLeaveDenominator
    ? countedDeployments(context).filter(
        deployment => !rollbacks(context).has(deployment),
      )
    : countedDeployments(context),
);

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
