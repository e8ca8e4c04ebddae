import { ratioMetric } from '../ratioMetric';
import { countedDeployments } from '../readers/productionDeployments';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { OWN } from '../sources';

export const independent = ratioMetric(
  {
    id: 'deploy.independent_ratio',
    title: 'Deployed on its own',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments whose commit no other component of the same system deployed to production / production deployments. ' +
      'Empty for a component without a sibling.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    samples: context =>
      countedDeployments(context).map(({ at, last: { sha } }) =>
        yesNo(
          at,
          sha === undefined
            ? undefined
            : !context.siblingDeployedShas?.has(sha),
        ),
      ),
    none: NO_DEPLOYMENT,
    unknown: 'the deployed commits are not known',
    unless: ({ siblingDeployedShas }) =>
      siblingDeployedShas
        ? undefined
        : 'no other component in the same system: nothing to be independent of',
  },
);
