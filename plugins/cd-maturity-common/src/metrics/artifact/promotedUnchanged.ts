import { ratioMetric } from '../ratioMetric';
import { promotionsFromBelow, wasPromoted } from '../readers/promotions';
import { NO_DEPLOYMENT, UNKNOWN_ARTIFACT } from '../reasons';
import { OWN } from '../sources';

export const promotedUnchanged = ratioMetric(
  {
    id: 'artifact.promoted_unchanged_ratio',
    title: 'Promoted unchanged',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments whose artifact (digest, else commit) was successfully deployed to a lower environment before / production deployments.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    of: promotionsFromBelow,
    at: ({ at }) => at,
    says: wasPromoted,
    none: NO_DEPLOYMENT,
    unknown: UNKNOWN_ARTIFACT,
  },
);
