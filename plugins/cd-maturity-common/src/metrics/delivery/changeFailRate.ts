import { failedDeployments } from '../readers/failures';
import { countedDeployments } from '../readers/productionDeployments';
import { perContext } from '../perContext';
import { rollouts } from '../readers/rollout';
import { ratioMetric } from '../ratioMetric';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { DORA_METRICS } from '../sources';

const rollbacks = perContext(
  context =>
    new Set(
      rollouts(context)
        .filter(({ kind }) => kind === 'rollback')
        .map(({ deployment }) => deployment),
    ),
);

const divisor = perContext(context =>
  context.options.rollbacksLeaveDenominator
    ? countedDeployments(context).filter(
        deployment => !rollbacks(context).has(deployment),
      )
    : countedDeployments(context),
);

export const changeFailRate = ratioMetric(
  {
    id: 'deploy.change_fail_ratio',
    title: 'Change fail rate',
    unit: 'ratio',
    direction: 'down',
    definition:
      'Share of production deployments that needed immediate intervention: an incident is linked to them, they were rolled ' +
      'back, a revert or hotfix followed, or the application turned unhealthy soon after. A deployment counts once, however many ' +
      'incidents it caused.',
    source: DORA_METRICS,
    reads: ['deployment', 'incident', 'change', 'push', 'gitops_sync'],
  },
  {
    samples: context =>
      divisor(context).map(deployment =>
        yesNo(deployment.at, failedDeployments(context).has(deployment)),
      ),
    none: NO_DEPLOYMENT,
  },
);
