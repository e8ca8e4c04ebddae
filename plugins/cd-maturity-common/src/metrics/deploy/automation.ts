import { ratioMetric } from '../ratioMetric';
import { countedDeployments } from '../readers/productionDeployments';
import { ranByItself } from '../readers/starts';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { DORA_AUTOMATION } from '../sources';

export const automation = ratioMetric(
  {
    id: 'deploy.automation_ratio',
    title: 'Automated deployments',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments with no manual step after the start command / production deployments. A deployment by a run or a bot has ' +
      'none unless its sender says so; one that a person recorded without a run was made by hand. Approvals are counted apart.',
    source: DORA_AUTOMATION,
    reads: ['deployment'],
  },
  {
    samples: context =>
      countedDeployments(context).map(deployment =>
        yesNo(deployment.at, ranByItself(deployment)),
      ),
    none: NO_DEPLOYMENT,
    unknown: 'it is not known how the deployments were made',
  },
);
