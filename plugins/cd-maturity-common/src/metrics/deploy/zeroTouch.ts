import { ratioMetric } from '../ratioMetric';
import { approvalsOf, isHumanDecision } from '../readers/approvals';
import {
  countedDeployments,
  ProductionDeployment,
} from '../readers/productionDeployments';
import { ranByItself, startOf } from '../readers/starts';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { DORA_AUTOMATION } from '../sources';
import { MetricContext } from '../types';

function isUntouched(
  context: MetricContext,
  deployment: ProductionDeployment,
): boolean | undefined {
  const byItself = ranByItself(deployment);
  const start = startOf(context, deployment.last);
  const approved = approvalsOf(context)(deployment).some(isHumanDecision);
  if (approved || start === 'manual' || byItself === false) return false;
  return start === 'unknown' || byItself === undefined ? undefined : true;
}

export const zeroTouch = ratioMetric(
  {
    id: 'deploy.zero_touch_ratio',
    title: 'Deployments nobody touched',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments started by a merge, push, timer or sync and finished with no human action / production deployments.',
    source: DORA_AUTOMATION,
    reads: ['deployment', 'approval', 'ci_run'],
  },
  {
    samples: context =>
      countedDeployments(context).map(deployment =>
        yesNo(deployment.at, isUntouched(context, deployment)),
      ),
    none: NO_DEPLOYMENT,
    unknown: 'it is not known what started the deployments',
  },
);
