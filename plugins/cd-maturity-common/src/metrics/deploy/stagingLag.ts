import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { promotionsFromStaging } from '../readers/promotions';
import { elapsed } from '../sample';
import { OWN } from '../sources';

export const stagingLag = percentileMetric(
  {
    id: 'deploy.staging_lag_p50_hours',
    title: 'Staging to production',
    unit: 'hours',
    direction: 'down',
    definition:
      'Median time from the first successful deployment of an artifact to staging to its deployment to production.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    p: 0.5,
    samples: context =>
      mapDefined(promotionsFromStaging(context), ({ at, before }) =>
        elapsed(at, before, at),
      ),
    none: 'no production deployment in the window was in staging before',
  },
);
