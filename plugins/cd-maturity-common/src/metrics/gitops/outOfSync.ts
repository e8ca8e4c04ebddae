import { percentileMetric } from '../percentileMetric';
import { countOpenAt } from '../readers/spans';
import { drifts, endedDrifts } from '../readers/syncStates';
import { OPEN_GITOPS } from '../sources';
import { Metric } from '../types';

export const outOfSyncP95: Metric = percentileMetric(
  {
    id: 'gitops.out_of_sync_p95_minutes',
    title: 'Time out of sync',
    unit: 'minutes',
    direction: 'down',
    definition:
      '95th percentile of the time from the first word of the controller that live and declared state of an application differ to ' +
      'the first that they agree, counted when it ends.',
    source: OPEN_GITOPS,
    reads: ['gitops_sync'],
  },
  {
    p: 0.95,
    samples: endedDrifts,
    none: 'no application was out of sync and in sync again in the window',
    stillOpen: (context, { to }) => countOpenAt(drifts(context), to),
  },
);
