import { mapDefined } from '../mapDefined';
import { ratioMetric } from '../ratioMetric';
import { inOrder } from '../sample';
import { OWN } from '../sources';

export const incidentReview = ratioMetric(
  {
    id: 'incident.review_ratio',
    title: 'Incidents with a review',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Resolved incidents with a linked review / resolved incidents whose source tells whether there is one.',
    source: OWN,
    reads: ['incident'],
  },
  {
    of: ({ evidence }) =>
      inOrder(
        mapDefined(evidence.incidents, ({ resolvedAt, external, reviewed }) =>
          resolvedAt === undefined || external
            ? undefined
            : { at: resolvedAt, reviewed },
        ),
      ),
    at: ({ at }) => at,
    says: ({ reviewed }) => reviewed,
    none: 'no incident was resolved in the window',
    unknown: 'the source does not tell which incidents were reviewed',
  },
);
