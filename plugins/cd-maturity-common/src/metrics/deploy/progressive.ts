import { deploymentRatio } from '../deploymentRatio';
import { UNKNOWN_STRATEGY } from '../reasons';
import { OWN } from '../sources';

export const progressive = deploymentRatio(
  {
    id: 'deploy.progressive_ratio',
    title: 'Deployments that took traffic in steps',
    direction: 'up',
    definition:
      'Production deployments by canary or blue-green / production deployments whose strategy is known.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    says: ({ last: { strategy } }) =>
      strategy && (strategy === 'canary' || strategy === 'blue-green'),
    unknown: UNKNOWN_STRATEGY,
  },
);
