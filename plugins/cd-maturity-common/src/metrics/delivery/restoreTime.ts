import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { impairments } from '../readers/recovery';
import { elapsed } from '../sample';
import { OWN } from '../sources';

export const restoreTime = percentileMetric(
  {
    id: 'deploy.restore_p50_minutes',
    title: 'Time from detection to recovery',
    unit: 'minutes',
    direction: 'down',
    definition:
      'Median time from the detection of an impairment that a production deployment caused (incident opened, application turned bad) ' +
      'to its end. Failed deployment recovery time begins with the deployment instead.',
    source: OWN,
    reads: ['deployment', 'incident', 'change', 'push', 'gitops_sync'],
  },
  {
    p: 0.5,
    samples: context =>
      mapDefined(impairments(context), ({ at, detectedAt, endedAt }) =>
        elapsed(at, detectedAt, endedAt),
      ),
    none: 'no impairment after a production deployment in the window was detected and ended',
  },
);
