import { hasAnnotation, hasLink } from './links';
import { CatalogFact } from './types';

const ANNOTATIONS = [
  'grafana/dashboard-selector',
  'grafana/tag-selector',
  'grafana/overview-dashboard',
  'datadoghq.com/dashboard-url',
  'newrelic.com/dashboard-guid',
];

export const dashboardLinked: CatalogFact = {
  id: 'obs.dashboard_linked',
  read: ({ entity }) =>
    hasAnnotation(entity, ANNOTATIONS) || hasLink(entity, /\bdashboards?\b/i),
};
