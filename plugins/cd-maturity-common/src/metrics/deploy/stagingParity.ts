import { ratioMetric } from '../ratioMetric';
import { promotionsFromStaging, wasPromoted } from '../readers/promotions';
import { NO_DEPLOYMENT, UNKNOWN_ARTIFACT } from '../reasons';
import { OWN } from '../sources';

export const stagingParity = ratioMetric(
  {
    id: 'deploy.staging_parity_ratio',
    title: 'Seen in staging first',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments whose artifact (digest, else commit) was successfully deployed to a staging environment before / ' +
      'production deployments.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    of: promotionsFromStaging,
    at: ({ at }) => at,
    says: wasPromoted,
    none: NO_DEPLOYMENT,
    unknown: UNKNOWN_ARTIFACT,
  },
);
