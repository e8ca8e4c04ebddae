import type { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** Names as in GitHub's form of a webhook and of a fine-grained token. */
export const NEEDS: SourceNeeds = {
  settings: 'Settings → Webhooks of the repository or organisation',
  roles: {
    scm: {
      events: [
        'Pushes',
        'Branch or tag creation',
        'Branch or tag deletion',
        'Pull requests',
        'Pull request reviews',
      ],
      permissions: ['Contents: read', 'Pull requests: read'],
    },
    ci: {
      events: [
        'Workflow runs',
        'Workflow jobs',
        'Check runs',
        'Check suites',
        'Statuses',
      ],
      permissions: ['Actions: read'],
    },
    deploy: {
      events: [
        'Deployments',
        'Deployment statuses',
        'Deployment reviews',
        'Deployment protection rules',
      ],
      permissions: ['Deployments: read', 'Actions: read'],
    },
    incidents: {
      events: ['Issues'],
      permissions: ['Issues: read'],
      note: 'issues count as incidents by the labels of cdMaturity.incidentLabels or of the annotation cd-maturity/incident-labels',
    },
    registry: {
      events: ['Releases', 'Packages'],
      permissions: ['Contents: read'],
    },
  },
};
