import { group } from 'd3-array';
import { Instant } from '../../signals';
import { perContext } from '../perContext';
import { defaultBranchPushes } from '../readers/pushes';
import { firstSignalAt } from '../readers/watched';
import { DORA_TRUNK } from '../sources';
import { median } from '../statistics';
import { DAY_MS, WEEK_MS } from '../time';
import { Metric } from '../types';

/** 1970-01-05 was the first Monday. */
const FIRST_MONDAY = 4 * DAY_MS;

function weekOf(at: Instant): number {
  return Math.floor((at - FIRST_MONDAY) / WEEK_MS);
}

type Week = { from: Instant; to: Instant; days: number; newest: Instant };

const activeWeeks = perContext((context): Week[] =>
  [...group(defaultBranchPushes(context), push => weekOf(push.pushedAt))].map(
    ([week, pushes]) => {
      const from = FIRST_MONDAY + week * WEEK_MS;
      const days = new Set(
        pushes.map(({ pushedAt }) => Math.floor(pushedAt / DAY_MS)),
      );
      const newest = pushes[pushes.length - 1].pushedAt;
      return { from, to: from + WEEK_MS, days: days.size, newest };
    },
  ),
);

export const commitDays: Metric = {
  id: 'scm.commit_days_per_week',
  title: 'Days with commits',
  unit: 'days',
  direction: 'up',
  definition:
    'Median, over weeks with activity, of the days on which a commit reached the default branch. Whole weeks from Monday (UTC) only.',
  source: DORA_TRUNK,
  reads: ['push'],
  measure(context, window) {
    const since = Math.max(window.from, firstSignalAt(context));
    const weeks = activeWeeks(context).filter(
      ({ from, to }) => to <= window.to && from >= since,
    );
    const value = median(weeks.map(week => week.days));
    if (value === undefined) {
      const reason =
        'no whole week with a push to the default branch in the window';
      return { samples: 0, reason };
    }
    const samples = weeks.length;
    return { value, samples, newest: weeks[samples - 1].newest };
  },
};
