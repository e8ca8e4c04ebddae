import type { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** Names as in GitLab's form of a webhook and of an access token. */
export const NEEDS: SourceNeeds = {
  settings: 'Settings → Webhooks of the project or group',
  roles: {
    scm: {
      events: ['Push events', 'Tag push events', 'Merge request events'],
      permissions: ['scope read_api', 'role Reporter'],
    },
    ci: {
      events: ['Pipeline events', 'Job events'],
      permissions: ['scope read_api', 'role Reporter'],
    },
    deploy: {
      events: ['Deployment events'],
      permissions: ['scope read_api', 'role Reporter'],
      note: 'jobs deploy when they name an environment',
    },
    incidents: {
      events: ['Issues events'],
      permissions: ['scope read_api', 'role Reporter'],
      note: 'issues count as incidents by their type or by the labels of cdMaturity.incidentLabels or of the annotation cd-maturity/incident-labels',
    },
    registry: {
      events: ['Releases events'],
      permissions: ['scope read_api', 'role Reporter'],
    },
  },
};
