import { finishedDeployments } from '../readers/productionDeployments';
import { OWN } from '../sources';
import { Metric } from '../types';
import { isInWindow } from '../window';

export const isolation: Metric = {
  id: 'env.isolation_score',
  title: 'Isolation of environments',
  unit: 'score',
  direction: 'up',
  definition:
    '0: production is not separate from other environments. 1: production and at least one other environment have records of their own. ' +
    'Separate runtimes (2) and credentials (3) cannot be told from deployments.',
  source: OWN,
  reads: ['deployment'],
  measure(context, window) {
    const deployments = finishedDeployments(context).filter(
      ({ tier, finishedAt }) =>
        tier !== 'unknown' && isInWindow(window, finishedAt),
    );
    if (deployments.length === 0) {
      const reason =
        'no deployment in the window to an environment whose tier is known';
      return { samples: 0, reason };
    }
    const isProduction = deployments.map(({ tier }) => tier === 'production');
    const separate =
      isProduction.includes(true) && isProduction.includes(false);
    const newest = deployments[deployments.length - 1].finishedAt;
    return { value: Number(separate), samples: 1, newest };
  },
};
