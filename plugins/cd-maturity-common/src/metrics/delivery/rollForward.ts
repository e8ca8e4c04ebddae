import { mapDefined } from '../mapDefined';
import { failedDeployments } from '../readers/failures';
import { kindOfDeployment } from '../readers/rollout';
import { ratioMetric } from '../ratioMetric';
import { inOrder } from '../sample';
import { OWN } from '../sources';

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
    says: ({ repair }, context) =>
      kindOfDeployment(context).get(repair) === 'new',
    none: 'no failed production deployment in the window was repaired by another one',
  },
);
