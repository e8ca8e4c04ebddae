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

function dayOf(at: Instant): number {
  return Math.floor(at / DAY_MS);
}

type Week = { week: number; days: number; newest: Instant };

/** Weeks with a push, in order, and on how many days there was one. */
const activeWeeks = perContext((context): Week[] => {
  const weeks: Week[] = [];
  for (const { pushedAt } of defaultBranchPushes(context)) {
    const week = weekOf(pushedAt);
    const last = weeks[weeks.length - 1];
    if (last?.week !== week) {
      weeks.push({ week, days: 1, newest: pushedAt });
    } else {
      last.days += Number(dayOf(last.newest) !== dayOf(pushedAt));
      last.newest = pushedAt;
    }
  }
  return weeks;
});

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
    const first = Math.ceil((since - FIRST_MONDAY) / WEEK_MS);
    const next = weekOf(window.to);
    const weeks = activeWeeks(context).filter(
      ({ week }) => first <= week && week < next,
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
