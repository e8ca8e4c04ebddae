import { percentileMetric } from '../percentileMetric';
import { leadTimes } from '../readers/leadTimes';
import { DORA_METRICS } from '../sources';

export const leadTime = percentileMetric(
  {
    id: 'deploy.lead_time_p50_hours',
    title: 'Change lead time',
    unit: 'hours',
    direction: 'down',
    definition:
      'Median time from writing a commit to the end of the first successful production deployment that contains it. ' +
      'A squashed change begins with its first commit.',
    source: DORA_METRICS,
    reads: ['deployment', 'push', 'change'],
  },
  {
    p: 0.5,
    samples: leadTimes,
    none: 'no production deployment in the window whose new commits are known',
  },
);
