import type { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** Names as in the CloudEvents plugin and in Jenkins' list of permissions. */
export const NEEDS: SourceNeeds = {
  settings: 'Manage Jenkins → System → CloudEvents Plugin',
  roles: {
    ci: {
      events: ['job started', 'job completed', 'job failed'],
      permissions: ['Overall/Read', 'Job/Read'],
    },
    deploy: {
      permissions: ['Overall/Read', 'Job/Read'],
      note: 'only polls tell of stages, with the plugin Pipeline: REST API, and a stage deploys when its name says so and to where, such as "deploy to production"',
    },
  },
};
