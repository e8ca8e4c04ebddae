import { ratioMetric } from '../ratioMetric';
import { approvalsOf, isHumanDecision } from '../readers/approvals';
import { countedDeployments } from '../readers/productionDeployments';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { DORA_APPROVAL } from '../sources';

export const manualApproval = ratioMetric(
  {
    id: 'deploy.manual_approval_ratio',
    title: 'Deployments behind a manual approval',
    unit: 'ratio',
    direction: 'down',
    definition:
      'Production deployments that a person had to approve / production deployments.',
    source: DORA_APPROVAL,
    reads: ['deployment', 'approval'],
  },
  {
    samples: context =>
      countedDeployments(context).map(deployment =>
        yesNo(
          deployment.at,
          approvalsOf(context)(deployment).some(isHumanDecision),
        ),
      ),
    none: NO_DEPLOYMENT,
  },
);
