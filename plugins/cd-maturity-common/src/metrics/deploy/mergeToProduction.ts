import { Instant } from '../../signals';
import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { MergedChange } from '../readers/changes';
import { deliveries, Delivery } from '../readers/deployedCommits';
import { elapsed } from '../sample';
import { DORA_METRICS } from '../sources';

const sinceMerge = ({ mergedAt }: MergedChange, deployedAt: Instant) =>
  elapsed(deployedAt, mergedAt, deployedAt);

const sinceMerges = ({ deployment, changes }: Delivery) =>
  mapDefined(changes, sinceMerge, deployment.at);

export const mergeToProduction = percentileMetric(
  {
    id: 'deploy.merge_to_production_p50_hours',
    title: 'Merge to production',
    unit: 'hours',
    direction: 'down',
    definition:
      'Median time from the merge of a change to the end of the first successful production deployment that contains it.',
    source: DORA_METRICS,
    reads: ['deployment', 'change', 'push'],
  },
  {
    p: 0.5,
    samples: context => deliveries(context).flatMap(sinceMerges),
    none: 'no production deployment in the window whose changes are known',
  },
);
