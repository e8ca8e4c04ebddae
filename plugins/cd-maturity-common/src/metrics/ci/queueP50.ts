import { percentileMetric } from '../percentileMetric';
import { queueTimes } from '../readers/queueTimes';
import { DORA_CI } from '../sources';

export const queueP50 = percentileMetric(
  {
    id: 'ci.queue_p50_minutes',
    title: 'Wait for a runner',
    unit: 'minutes',
    direction: 'down',
    definition:
      'Median time that the first job of a run waited for a runner, runs of all workflows pooled.',
    source: DORA_CI,
    reads: ['ci_stage'],
  },
  {
    p: 0.5,
    samples: queueTimes,
    none: 'no job with a known wait in the window',
  },
);
