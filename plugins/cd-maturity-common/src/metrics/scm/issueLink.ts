import { ratioMetric } from '../ratioMetric';
import { mergedChanges } from '../readers/changes';
import { NO_CHANGE } from '../reasons';
import { yesNo } from '../sample';
import { OWN } from '../sources';

export const issueLink = ratioMetric(
  {
    id: 'scm.issue_link_ratio',
    title: 'Changes with a work item',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Merged changes whose title, text or branch names a work item / merged changes.',
    source: OWN,
    reads: ['change'],
  },
  {
    samples: context =>
      mergedChanges(context).map(({ mergedAt, linksWorkItem }) =>
        yesNo(mergedAt, linksWorkItem),
      ),
    none: NO_CHANGE,
  },
);
