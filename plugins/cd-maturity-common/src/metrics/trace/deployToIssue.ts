import { ratioMetric } from '../ratioMetric';
import { MergedChange } from '../readers/changes';
import { deliveries, Delivery } from '../readers/deployedCommits';
import { OWN } from '../sources';

const hasCommits = ({ commits }: Delivery) => commits.length > 0;
const namesWorkItem = ({ linksWorkItem }: MergedChange) => linksWorkItem;

export const deployToIssue = ratioMetric(
  {
    id: 'trace.deploy_to_issue_ratio',
    title: 'Deployments with a work item',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments with at least one new change that names a work item / production deployments whose new commits are known.',
    source: OWN,
    reads: ['deployment', 'change', 'push'],
  },
  {
    of: context => deliveries(context).filter(hasCommits),
    at: ({ deployment }) => deployment.at,
    says: ({ changes }) => changes.some(namesWorkItem),
    none: 'no production deployment in the window whose new commits are known',
  },
);
