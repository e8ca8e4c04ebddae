import { ratioMetric } from '../ratioMetric';
import { countedDeployments } from '../readers/productionDeployments';
import { NO_DEPLOYMENT, UNKNOWN_STRATEGY } from '../reasons';
import { yesNo } from '../sample';
import { OWN } from '../sources';

export const progressive = ratioMetric(
  {
    id: 'deploy.progressive_ratio',
    title: 'Deployments that took traffic in steps',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments by canary or blue-green / production deployments whose strategy is known.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    samples: context =>
      countedDeployments(context).map(({ at, last: { strategy } }) =>
        yesNo(
          at,
          strategy && (strategy === 'canary' || strategy === 'blue-green'),
        ),
      ),
    none: NO_DEPLOYMENT,
    unknown: UNKNOWN_STRATEGY,
  },
);
