import { perContext } from '../perContext';
import { activeWeeks, medianDays } from '../readers/activeDays';
import { frequencyDeployments } from '../readers/frequency';
import { ProductionDeployment } from '../readers/productionDeployments';
import { DORA_METRICS } from '../sources';
import { Metric } from '../types';

const timeOf = ({ at }: ProductionDeployment) => at;

const weeksWithDeployments = perContext(context =>
  activeWeeks(frequencyDeployments(context), timeOf, context.options.zone),
);

export const deploymentDays: Metric = {
  id: 'deploy.days_per_week',
  title: 'Days with deployments',
  unit: 'days',
  direction: 'up',
  definition:
    'Median, over the whole weeks of the window, of the days with a successful production deployment; weeks without one count as 0. ' +
    'Weeks begin on Monday in the time zone of the organisation.',
  source: DORA_METRICS,
  reads: ['deployment'],
  measure: (context, window) =>
    medianDays(weeksWithDeployments(context), context, window, {
      countEmptyWeeks: true,
      none: 'no whole week with a production deployment in the window',
    }),
};
