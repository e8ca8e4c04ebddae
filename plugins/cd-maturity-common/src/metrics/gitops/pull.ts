import { deploymentRatio } from '../deploymentRatio';
import { perContext } from '../perContext';
import { ProductionDeployment } from '../readers/productionDeployments';
import { OPEN_GITOPS } from '../sources';
import { MetricContext } from '../types';

/** Who tells the sync state of a scope is its controller. */
const controllers = perContext(
  ({ evidence }) =>
    new Set(
      evidence.gitopsSyncs.map(({ source, scope }) => `${source} ${scope}`),
    ),
);

function isPulled(
  { last }: ProductionDeployment,
  context: MetricContext,
): boolean {
  return (
    last.pulled ?? controllers(context).has(`${last.source} ${last.scope}`)
  );
}

export const pull = deploymentRatio(
  {
    id: 'gitops.pull_ratio',
    title: 'Deployments pulled by a controller',
    direction: 'up',
    definition:
      'Production deployments that a controller applied because it had fetched the change / production deployments. ' +
      'Empty while no controller is known.',
    source: OPEN_GITOPS,
    reads: ['deployment', 'gitops_sync'],
  },
  {
    says: isPulled,
    unless: context =>
      controllers(context).size > 0 ||
      context.evidence.deployments.some(({ pulled }) => pulled !== undefined)
        ? undefined
        : 'no GitOps controller is known for the component',
  },
);
