import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { approvalsOf, approvalWait } from '../readers/approvals';
import {
  countedDeployments,
  ProductionDeployment,
} from '../readers/productionDeployments';
import { DORA_APPROVAL } from '../sources';
import { MetricContext } from '../types';

function waitOf(deployment: ProductionDeployment, context: MetricContext) {
  const value = approvalWait(approvalsOf(context, deployment));
  return value === undefined ? undefined : { at: deployment.at, value };
}

export const approvalWaitP50 = percentileMetric(
  {
    id: 'deploy.approval_wait_p50_hours',
    title: 'Wait for approval',
    unit: 'hours',
    direction: 'down',
    definition:
      'Median time that production deployments waited for people to approve them, from request to decision; approvals that were open ' +
      'together count once. Deployments without an approval are left out.',
    source: DORA_APPROVAL,
    reads: ['deployment', 'approval'],
  },
  {
    p: 0.5,
    samples: context =>
      mapDefined(countedDeployments(context), waitOf, context),
    none: 'no production deployment in the window waited for an approval whose request and decision are known',
  },
);
