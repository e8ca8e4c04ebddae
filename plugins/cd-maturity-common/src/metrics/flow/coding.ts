import { firstCommits } from '../readers/changes';
import { DORA_METRICS } from '../sources';
import { stageMetric } from './stageMetric';

export const codingTime = stageMetric(
  {
    id: 'flow.coding_p50_hours',
    title: 'First commit to change request',
    definition:
      'Median time from the first commit on the branch of a merged change to the opening of its change request. Where the branch was ' +
      'pushed after the opening, or its commits are not known, there is no sample.',
    source: DORA_METRICS,
    reads: ['change', 'push'],
  },
  {
    ends: (context, change) => ({
      from: firstCommits(context).get(change),
      to: change.openedAt,
    }),
    none: 'no merged change in the window whose commits are known',
  },
);
