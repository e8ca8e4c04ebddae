import { deploymentRatio } from '../deploymentRatio';
import { OWN } from '../sources';

export const deployToCommit = deploymentRatio(
  {
    id: 'trace.deploy_to_commit_ratio',
    title: 'Deployments with a known commit',
    direction: 'up',
    definition:
      'Production deployments whose commit is known / production deployments.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    says: ({ last }) => last.sha !== undefined,
  },
);
