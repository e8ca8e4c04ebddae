import { percentileMetric } from '../percentileMetric';
import { runDurations } from '../readers/durations';
import { DORA_CI } from '../sources';

export const durationP50 = percentileMetric(
  {
    id: 'ci.duration_p50_minutes',
    title: 'Build duration',
    unit: 'minutes',
    direction: 'down',
    definition:
      'Median time from start to finish of successful runs on the default branch, last attempts, workflows pooled, without the time spent waiting for an approval.',
    source: DORA_CI,
    reads: ['ci_run'],
  },
  {
    p: 0.5,
    samples: runDurations,
    none: 'no successful run on the default branch in the window',
  },
);
