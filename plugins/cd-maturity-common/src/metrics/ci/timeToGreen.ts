import { percentileMetric } from '../percentileMetric';
import { endedStreaks, redStreaks } from '../readers/redStreaks';
import { countOpenAt } from '../readers/spans';
import { DORA_CI } from '../sources';

export const timeToGreen = percentileMetric(
  {
    id: 'ci.time_to_green_p50_minutes',
    title: 'Time to green',
    unit: 'minutes',
    direction: 'down',
    definition:
      'Median time from the first failure of a workflow on the default branch to its next success; streaks of all workflows pooled, ' +
      'counted when they end.',
    source: DORA_CI,
    reads: ['ci_run'],
  },
  {
    p: 0.5,
    samples: endedStreaks,
    none: 'no red streak on the default branch ended in the window',
    stillOpen: (context, window) => countOpenAt(redStreaks(context), window.to),
  },
);
