import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { impairments } from '../readers/recovery';
import { elapsed } from '../sample';
import { DORA_METRICS } from '../sources';
import { within } from '../window';

export const recoveryTime = percentileMetric(
  {
    id: 'deploy.recovery_p50_minutes',
    title: 'Failed deployment recovery time',
    unit: 'minutes',
    direction: 'down',
    definition:
      'Median time from the end of a failed production deployment to the end of the impairment: its incidents are resolved, ' +
      'or, without an incident, the deployment that repaired it is done or the application is healthy again.',
    source: DORA_METRICS,
    reads: ['deployment', 'incident', 'change', 'push', 'gitops_sync'],
  },
  {
    p: 0.5,
    samples: context =>
      mapDefined(impairments(context), ({ at, endedAt }) =>
        elapsed(at, at, endedAt),
      ),
    none: 'no failed production deployment in the window that has been repaired',
    stillOpen: (context, window) =>
      within(impairments(context), window).filter(
        ({ endedAt }) => endedAt === undefined,
      ).length,
  },
);
