import { reviewsOf } from '../readers/reviews';
import { DORA_METRICS } from '../sources';
import { stageMetric } from './stageMetric';

export const pickupTime = stageMetric(
  {
    id: 'flow.pickup_p50_hours',
    title: 'Change request to first review',
    definition:
      'Median time from the opening of a merged change to its first review by a person other than its author.',
    source: DORA_METRICS,
    reads: ['change', 'review'],
  },
  {
    ends: (context, change) => ({
      from: change.openedAt,
      to: reviewsOf(context, change)[0]?.submittedAt,
    }),
    none: 'no merged change in the window was reviewed by somebody else',
  },
);
