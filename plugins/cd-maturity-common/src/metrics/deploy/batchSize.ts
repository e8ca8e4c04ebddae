import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { LoggedCommit } from '../readers/commitLog';
import { deliveries, Delivery } from '../readers/deployedCommits';
import { DORA_METRICS } from '../sources';

const isOwn = ({ merge }: LoggedCommit) => !merge;

function sizeOf({ deployment, commits }: Delivery) {
  const value = commits.filter(isOwn).length;
  return value === 0 ? undefined : { at: deployment.at, value };
}

export const batchSize = percentileMetric(
  {
    id: 'deploy.batch_size_p50',
    title: 'Commits per deployment',
    unit: 'count',
    direction: 'down',
    definition:
      'Median number of commits that a production deployment brought, merge commits left out. Deployments without a new commit, and ' +
      'those whose new commits are not known, are left out.',
    source: DORA_METRICS,
    reads: ['deployment', 'push'],
  },
  {
    p: 0.5,
    samples: context => mapDefined(deliveries(context), sizeOf),
    none: 'no production deployment in the window whose new commits are known',
  },
);
