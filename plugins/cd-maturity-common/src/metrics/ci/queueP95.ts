import { percentileMetric } from '../percentileMetric';
import { queueTimes } from '../readers/queueTimes';
import { DORA_CI } from '../sources';

export const queueP95 = percentileMetric(
  {
    id: 'ci.queue_p95_minutes',
    title: 'Wait for a runner, slowest twentieth',
    unit: 'minutes',
    direction: 'down',
    definition:
      '95 of 100 runs wait at most this long until their first job has a runner, runs of all workflows pooled.',
    source: DORA_CI,
    reads: ['ci_stage'],
  },
  {
    p: 0.95,
    samples: queueTimes,
    none: 'no job with a known wait in the window',
  },
);
