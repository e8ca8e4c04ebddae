import { rateMetric } from '../rateMetric';
import { finishedRuns } from '../readers/runs';
import { OWN } from '../sources';

export const runsPerWeek = rateMetric(
  {
    id: 'ci.runs_per_week',
    title: 'Pipeline runs',
    unit: 'per week',
    direction: 'up',
    definition:
      'Runs of any workflow that succeeded or failed, per week; since the first signal of a young component, at least over one week.',
    source: OWN,
    reads: ['ci_run'],
  },
  {
    of: finishedRuns,
    at: ({ finishedAt }) => finishedAt,
    none: 'no finished run in the window',
  },
);
