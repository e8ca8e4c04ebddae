import { deploymentRatio } from '../deploymentRatio';
import { approvalsOf, isHumanDecision } from '../readers/approvals';
import { DORA_APPROVAL } from '../sources';

export const manualApproval = deploymentRatio(
  {
    id: 'deploy.manual_approval_ratio',
    title: 'Deployments behind a manual approval',
    direction: 'down',
    definition:
      'Production deployments that a person had to approve / production deployments.',
    source: DORA_APPROVAL,
    reads: ['deployment', 'approval'],
  },
  {
    says: (deployment, context) =>
      approvalsOf(context, deployment).some(isHumanDecision),
  },
);
