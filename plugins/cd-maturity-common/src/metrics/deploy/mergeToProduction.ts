import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { deliveries } from '../readers/deployedCommits';
import { elapsed } from '../sample';
import { DORA_METRICS } from '../sources';

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
    samples: context =>
      deliveries(context).flatMap(({ deployment: { at }, changes }) =>
        mapDefined(changes, ({ mergedAt }) => elapsed(at, mergedAt, at)),
      ),
    none: 'no production deployment in the window whose changes are known',
  },
);
