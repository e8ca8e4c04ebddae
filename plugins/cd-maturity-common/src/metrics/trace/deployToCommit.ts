import { ratioMetric } from '../ratioMetric';
import { countedDeployments } from '../readers/productionDeployments';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { OWN } from '../sources';

export const deployToCommit = ratioMetric(
  {
    id: 'trace.deploy_to_commit_ratio',
    title: 'Deployments with a known commit',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments whose commit is known / production deployments.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    samples: context =>
      countedDeployments(context).map(({ at, last }) =>
        yesNo(at, last.sha !== undefined),
      ),
    none: NO_DEPLOYMENT,
  },
);
