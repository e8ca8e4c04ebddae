import { reviewsOf } from '../readers/reviews';
import { DORA_METRICS } from '../sources';
import { stageMetric } from './stageMetric';

export const reviewTime = stageMetric(
  {
    id: 'flow.review_p50_hours',
    title: 'First review to merge',
    definition:
      'Median time from the first review of a merged change by a person other than its author to its merge.',
    source: DORA_METRICS,
    reads: ['change', 'review'],
  },
  {
    ends: (context, change) => ({
      from: reviewsOf(context, change)[0]?.submittedAt,
      to: change.mergedAt,
    }),
    none: 'no merged change in the window was reviewed by somebody else',
  },
);
