import { changeRatio } from '../changeRatio';
import { OWN } from '../sources';

export const issueLink = changeRatio(
  {
    id: 'scm.issue_link_ratio',
    title: 'Changes with a work item',
    direction: 'up',
    definition:
      'Merged changes whose title, text or branch names a work item / merged changes.',
    source: OWN,
    reads: ['change'],
  },
  {
    says: ({ linksWorkItem }) => linksWorkItem,
  },
);
