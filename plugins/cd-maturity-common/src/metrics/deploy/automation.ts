import { deploymentRatio } from '../deploymentRatio';
import { ranByItself } from '../readers/starts';
import { DORA_AUTOMATION } from '../sources';

export const automation = deploymentRatio(
  {
    id: 'deploy.automation_ratio',
    title: 'Automated deployments',
    direction: 'up',
    definition:
      'Production deployments with no manual step after the start command / production deployments. A deployment by a run or a bot has ' +
      'none unless its sender says so; one that a person recorded without a run was made by hand. Approvals are counted apart.',
    source: DORA_AUTOMATION,
    reads: ['deployment'],
  },
  {
    says: ranByItself,
    unknown: 'it is not known how the deployments were made',
  },
);
