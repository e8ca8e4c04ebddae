import { hasLink } from './links';
import { CatalogFact } from './types';

export const businessMetricLinked: CatalogFact = {
  id: 'obs.business_metric_linked',
  read: ({ entity }) => hasLink(entity, /\b(business[ -]?metrics?|kpis?)\b/i),
};
