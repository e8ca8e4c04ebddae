import type { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** Names as in CircleCI's form of a webhook. */
export const NEEDS: SourceNeeds = {
  settings: 'Project Settings → Webhooks',
  roles: {
    ci: {
      events: ['Workflow Completed', 'Job Completed'],
      permissions: ['access to the project'],
    },
    deploy: {
      events: ['Job Completed'],
      permissions: ['access to the project'],
      note: 'a job deploys when its name says so and to where, such as deploy-production',
    },
  },
};
