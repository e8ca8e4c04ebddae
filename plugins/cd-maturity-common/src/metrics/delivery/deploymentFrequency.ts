import { frequencyDeployments } from '../readers/frequency';
import { weeksWatched } from '../readers/watched';
import { NO_DEPLOYMENT } from '../reasons';
import { DORA_METRICS } from '../sources';
import { Metric } from '../types';
import { within } from '../window';

export const deploymentFrequency: Metric = {
  id: 'deploy.prod_per_week',
  title: 'Deployment frequency',
  unit: 'per week',
  direction: 'up',
  definition:
    'Successful production deployments per week. All attempts and targets of one release count once. ' +
    'A young component is measured since its first signal, at least over one week.',
  source: DORA_METRICS,
  reads: ['deployment'],
  measure(context, window) {
    const deployments = within(frequencyDeployments(context), window);
    const samples = deployments.length;
    if (samples === 0) return { samples, reason: NO_DEPLOYMENT };
    const newest = deployments[samples - 1].at;
    return { value: samples / weeksWatched(context, window), samples, newest };
  },
};
