import { rateMetric } from '../rateMetric';
import { frequencyDeployments } from '../readers/frequency';
import { NO_DEPLOYMENT } from '../reasons';
import { DORA_METRICS } from '../sources';

export const deploymentFrequency = rateMetric(
  {
    id: 'deploy.prod_per_week',
    title: 'Deployment frequency',
    unit: 'per week',
    direction: 'up',
    definition:
      'Successful production deployments per week. All attempts and targets of one release count once. ' +
      'A young component is measured since its first signal, at least over one week.',
    source: DORA_METRICS,
    reads: ['deployment'],
  },
  { of: frequencyDeployments, at: ({ at }) => at, none: NO_DEPLOYMENT },
);
