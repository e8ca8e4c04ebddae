import { deploymentRatio } from '../deploymentRatio';
import { approvalsOf, isHumanDecision } from '../readers/approvals';
import { ProductionDeployment } from '../readers/productionDeployments';
import { ranByItself, startOf } from '../readers/starts';
import { DORA_AUTOMATION } from '../sources';
import { MetricContext } from '../types';

function isUntouched(
  deployment: ProductionDeployment,
  context: MetricContext,
): boolean | undefined {
  const byItself = ranByItself(deployment);
  const start = startOf(context, deployment.last);
  const approved = approvalsOf(context, deployment).some(isHumanDecision);
  if (approved || start === 'manual' || byItself === false) return false;
  return start === 'unknown' || byItself === undefined ? undefined : true;
}

export const zeroTouch = deploymentRatio(
  {
    id: 'deploy.zero_touch_ratio',
    title: 'Deployments nobody touched',
    direction: 'up',
    definition:
      'Production deployments started by a merge, push, timer or sync and finished with no human action / production deployments.',
    source: DORA_AUTOMATION,
    reads: ['deployment', 'approval', 'ci_run'],
  },
  {
    says: isUntouched,
    unknown: 'it is not known what started the deployments',
  },
);
