import { ratioMetric } from '../ratioMetric';
import { rollouts } from '../readers/rollout';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { OWN } from '../sources';

export const rollbackRatio = ratioMetric(
  {
    id: 'deploy.rollback_ratio',
    title: 'Rollbacks',
    unit: 'ratio',
    direction: 'down',
    definition:
      'Successful production deployments of an artifact that ran there before, and not directly before / successful production ' +
      'deployments. The same artifact again is a redeployment, no rollback.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    samples: context =>
      rollouts(context).map(({ deployment, kind }) =>
        yesNo(deployment.at, kind === 'rollback'),
      ),
    none: NO_DEPLOYMENT,
  },
);
