import { Push } from '../../signals';
import { perContext } from '../perContext';
import { activeWeeks, medianDays } from '../readers/activeDays';
import { defaultBranchPushes } from '../readers/pushes';
import { DORA_TRUNK } from '../sources';
import { Metric } from '../types';

const timeOf = ({ pushedAt }: Push) => pushedAt;

const weeksWithPushes = perContext(context =>
  activeWeeks(defaultBranchPushes(context), timeOf, context.options.zone),
);

export const commitDays: Metric = {
  id: 'scm.commit_days_per_week',
  title: 'Days with commits',
  unit: 'days',
  direction: 'up',
  definition:
    'Median, over weeks with activity, of the days on which a commit reached the default branch. Whole weeks from Monday only, in ' +
    'the time zone of the organisation.',
  source: DORA_TRUNK,
  reads: ['push'],
  measure: (context, window) =>
    medianDays(weeksWithPushes(context), context, window, {
      countEmptyWeeks: false,
      none: 'no whole week with a push to the default branch in the window',
    }),
};
