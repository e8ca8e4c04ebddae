import { dayOf } from '../calendar';
import { measured, nothing } from '../measurement';
import { successfulDeployments } from '../readers/productionDeployments';
import { NO_DEPLOYMENT } from '../reasons';
import { OWN } from '../sources';
import { Metric } from '../types';
import { within } from '../window';

export const maxPerDay: Metric = {
  id: 'deploy.max_prod_per_day',
  title: 'Most deployments on one day',
  unit: 'per day',
  direction: 'up',
  definition:
    'Most successful production deployments on one day, in the time zone of the organisation.',
  source: OWN,
  reads: ['deployment'],
  measure(context, window) {
    const deployments = within(successfulDeployments(context), window);
    const samples = deployments.length;
    if (samples === 0) return nothing(NO_DEPLOYMENT);
    let [day, ofDay, most] = [Number.NaN, 0, 0];
    for (const { at } of deployments) {
      const today = dayOf(at, context.options.zone);
      ofDay = today === day ? ofDay + 1 : 1;
      most = Math.max(most, ofDay);
      day = today;
    }
    return measured(most, samples, deployments.at(-1)?.at);
  },
};
