import { percentileMetric } from '../percentileMetric';
import { verdictDurations } from '../readers/durations';
import { NO_RUN } from '../reasons';
import { OWN } from '../sources';

export const verdictDurationP50 = percentileMetric(
  {
    id: 'ci.verdict_duration_p50_minutes',
    title: 'Run duration with failures',
    unit: 'minutes',
    direction: 'down',
    definition:
      'Median time from start to finish of the last attempt of runs on the default branch that succeeded or failed, all workflows ' +
      'pooled. Failed runs are often short; run duration leaves them out.',
    source: OWN,
    reads: ['ci_run', 'approval'],
  },
  { p: 0.5, samples: verdictDurations, none: NO_RUN },
);
