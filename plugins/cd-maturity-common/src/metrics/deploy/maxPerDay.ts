import { dayOf } from '../calendar';
import { groupBy } from '../readers/groupBy';
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
    if (samples === 0) return { samples, reason: NO_DEPLOYMENT };
    const perDay = groupBy(deployments, ({ at }) =>
      dayOf(at, context.options.zone),
    );
    const counts = [...perDay.values()].map(ofDay => ofDay.length);
    const newest = deployments[samples - 1].at;
    return { value: Math.max(...counts), samples, newest };
  },
};
