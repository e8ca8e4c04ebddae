import { deploymentRatio } from '../deploymentRatio';
import { OWN } from '../sources';

export const independent = deploymentRatio(
  {
    id: 'deploy.independent_ratio',
    title: 'Deployed on its own',
    direction: 'up',
    definition:
      'Production deployments whose commit no other component of the same system deployed to production / production deployments. ' +
      'Empty for a component without a sibling.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    says: ({ last: { sha } }, { siblingDeployedShas }) =>
      sha === undefined ? undefined : !siblingDeployedShas?.has(sha),
    unknown: 'the deployed commits are not known',
    unless: ({ siblingDeployedShas }) =>
      siblingDeployedShas
        ? undefined
        : 'no other component in the same system: nothing to be independent of',
  },
);
