import { percentileMetric } from '../percentileMetric';
import { changeRunDurations } from '../readers/durations';
import { NO_CHANGE_RUN } from '../reasons';
import { DORA_CI } from '../sources';

export const changeDurationP50 = percentileMetric(
  {
    id: 'ci.change_duration_p50_minutes',
    title: 'Run duration on change requests',
    unit: 'minutes',
    direction: 'down',
    definition:
      'Median time from start to finish of the last attempt of successful runs for change requests, all workflows pooled: how long ' +
      'an author waits for feedback before the merge.',
    source: DORA_CI,
    reads: ['ci_run', 'approval'],
  },
  { p: 0.5, samples: changeRunDurations, none: NO_CHANGE_RUN },
);
