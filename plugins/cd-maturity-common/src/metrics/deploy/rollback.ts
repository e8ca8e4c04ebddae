import { ratioMetric } from '../ratioMetric';
import { rollouts } from '../readers/rollout';
import { NO_DEPLOYMENT } from '../reasons';
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
    of: rollouts,
    at: ({ deployment }) => deployment.at,
    says: ({ kind }) => kind === 'rollback',
    none: NO_DEPLOYMENT,
  },
);
