import { measured, nothing } from '../measurement';
import { coverages } from '../readers/coverage';
import { OWN } from '../sources';
import { DAY_MS } from '../time';
import { Metric } from '../types';
import { within } from '../window';

const TREND_MS = 90 * DAY_MS;

export const coverageTrend: Metric = {
  id: 'test.coverage_trend_90d',
  title: 'Change of line coverage',
  unit: 'points',
  direction: 'up',
  definition:
    'Percentage points of line coverage gained or lost in the 90 days before the end of the window: last report less first report.',
  source: OWN,
  reads: ['test_report'],
  measure(context, { to }) {
    const reported = within(coverages(context), { from: to - TREND_MS, to });
    const samples = reported.length;
    if (samples < 2) {
      return nothing('fewer than two reports in 90 days');
    }
    const [first, last] = [reported[0], reported[samples - 1]];
    return measured(last.value - first.value, samples, last.at);
  },
};
