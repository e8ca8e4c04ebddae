import { percentileMetric } from '../percentileMetric';
import { runDurations } from '../readers/durations';
import { DORA_CI } from '../sources';

export const durationP90 = percentileMetric(
  {
    id: 'ci.duration_p90_minutes',
    title: 'Build duration, slowest tenth',
    unit: 'minutes',
    direction: 'down',
    definition:
      'Nine of ten successful runs on the default branch take at most this long, last attempts, workflows pooled, without the time spent waiting for an approval.',
    source: DORA_CI,
    reads: ['ci_run'],
  },
  {
    p: 0.9,
    samples: runDurations,
    none: 'no successful run on the default branch in the window',
  },
);
