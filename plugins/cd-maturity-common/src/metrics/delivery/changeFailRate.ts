import { failedDeployments } from '../readers/failures';
import { countedDeployments } from '../readers/productionDeployments';
import { ratioMetric } from '../ratioMetric';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { DORA_METRICS } from '../sources';

export const changeFailRate = ratioMetric(
  {
    id: 'deploy.change_fail_ratio',
    title: 'Change fail rate',
    unit: 'ratio',
    direction: 'down',
    definition:
      'Share of production deployments that needed immediate intervention: an incident is linked to them, they were rolled ' +
      'back, or a revert or hotfix followed. A deployment counts once, however many incidents it caused.',
    source: DORA_METRICS,
    reads: ['deployment', 'incident', 'change', 'push'],
  },
  {
    samples: context =>
      countedDeployments(context).map(deployment =>
        yesNo(deployment.at, failedDeployments(context).has(deployment)),
      ),
    none: NO_DEPLOYMENT,
  },
);
