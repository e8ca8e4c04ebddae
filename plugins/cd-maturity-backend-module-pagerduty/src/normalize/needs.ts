import type { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** Names as in PagerDuty's form of a webhook and in its list of scopes. */
export const NEEDS: SourceNeeds = {
  settings: 'Integrations → Generic Webhooks (v3)',
  roles: {
    incidents: {
      events: [
        'incident.triggered',
        'incident.acknowledged',
        'incident.unacknowledged',
        'incident.reopened',
        'incident.resolved',
      ],
      permissions: ['incidents.read', 'services.read'],
    },
  },
};
