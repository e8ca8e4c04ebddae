import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { Promotion, promotionsFromStaging } from '../readers/promotions';
import { elapsed } from '../sample';
import { OWN } from '../sources';

const lagOf = ({ at, before }: Promotion) => elapsed(at, before, at);

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
    samples: context => mapDefined(promotionsFromStaging(context), lagOf),
    none: 'no production deployment in the window was in staging before',
  },
);
