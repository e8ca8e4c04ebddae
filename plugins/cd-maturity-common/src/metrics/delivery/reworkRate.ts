import { deploymentRatio } from '../deploymentRatio';
import { failedDeployments, remediations } from '../readers/failures';
import { ProductionDeployment } from '../readers/productionDeployments';
import { perContext } from '../perContext';
import { DORA_METRICS } from '../sources';

/** Made because production was impaired: rollbacks, reverts, hotfixes and what ended an incident. */
const unplanned = perContext(
  context =>
    new Set<ProductionDeployment | undefined>([
      ...remediations(context).map(({ deployment }) => deployment),
      ...[...failedDeployments(context).values()].map(({ repair }) => repair),
    ]),
);

export const reworkRate = deploymentRatio(
  {
    id: 'deploy.rework_ratio',
    title: 'Deployment rework rate',
    direction: 'down',
    definition:
      'Share of production deployments that were unplanned and made to repair: rollbacks, reverts, hotfixes, and the ' +
      'deployment that ended an incident.',
    source: DORA_METRICS,
    reads: ['deployment', 'incident', 'change', 'push'],
  },
  {
    says: (deployment, context) => unplanned(context).has(deployment),
  },
);
