import { measured, nothing } from '../measurement';
import { coverages } from '../readers/coverage';
import { DORA_TESTS } from '../sources';
import { Metric } from '../types';
import { within } from '../window';

export const coverage: Metric = {
  id: 'test.coverage_pct',
  title: 'Line coverage',
  unit: 'percent',
  direction: 'up',
  definition:
    'Lines covered by tests, in percent, of the newest commit on the default branch that reported it. Of several reports of one ' +
    'commit the highest counts.',
  source: DORA_TESTS,
  reads: ['test_report'],
  measure(context, window) {
    const reported = within(coverages(context), window);
    const newest = reported.at(-1);
    return newest
      ? measured(newest.value, reported.length, newest.at)
      : nothing('no coverage was reported in the window');
  },
};
