import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { failedDeployments } from '../readers/failures';
import { ProductionDeployment } from '../readers/productionDeployments';
import { rollouts } from '../readers/rollout';
import { ratioMetric } from '../ratioMetric';
import { inOrder } from '../sample';
import { OWN } from '../sources';

const newVersions = perContext(
  context =>
    new Set<ProductionDeployment>(
      rollouts(context)
        .filter(({ kind }) => kind === 'new')
        .map(({ deployment }) => deployment),
    ),
);

export const rollForward = ratioMetric(
  {
    id: 'deploy.roll_forward_ratio',
    title: 'Repaired by a newer version',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Failed production deployments that were repaired by a version not deployed before / all that were repaired by a deployment.',
    source: OWN,
    reads: ['deployment', 'incident', 'change', 'push'],
  },
  {
    of: context =>
      inOrder(
        mapDefined(
          [...failedDeployments(context).values()],
          ({ deployment: { at }, repair }) => repair && { at, repair },
        ),
      ),
    at: ({ at }) => at,
    says: ({ repair }, context) => newVersions(context).has(repair),
    none: 'no failed production deployment in the window was repaired by another one',
  },
);
