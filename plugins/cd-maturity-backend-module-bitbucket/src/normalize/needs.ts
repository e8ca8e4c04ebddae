import type { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** Names as in Bitbucket's form of a webhook and of an API token. */
export const NEEDS: SourceNeeds = {
  settings: 'Repository settings → Webhooks',
  roles: {
    scm: {
      events: [
        'Repository: Push',
        'Pull request: Created',
        'Pull request: Updated',
        'Pull request: Merged',
        'Pull request: Declined',
        'Pull request: Approved',
      ],
      permissions: ['read:repository:bitbucket', 'read:pullrequest:bitbucket'],
      note: 'Data Center names them Push, Opened, Source branch updated, Merged, Declined and Approved, and its token needs Repository read',
    },
    ci: {
      events: [
        'Repository: Build status created',
        'Repository: Build status updated',
      ],
      permissions: ['read:pipeline:bitbucket'],
      note: 'Data Center tells of builds by polls only',
    },
    deploy: {
      permissions: ['read:pipeline:bitbucket'],
      note: 'only polls of Bitbucket Cloud tell of deployments: steps need a deployment environment',
    },
  },
};
