import type { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** Names as in Azure DevOps' list of service hooks and form of a personal access token. */
export const NEEDS: SourceNeeds = {
  settings: 'Project settings → Service hooks',
  roles: {
    scm: {
      events: [
        'Code pushed',
        'Pull request created',
        'Pull request updated',
        'Pull request merge attempted',
      ],
      permissions: ['Code: Read'],
    },
    ci: {
      events: [
        'Build completed',
        'Run state changed',
        'Run stage state changed',
      ],
      permissions: ['Build: Read', 'Test Management: Read'],
    },
    deploy: {
      events: [
        'Run stage state changed',
        'Run stage waiting for approval',
        'Run stage approval completed',
        'Release deployment started',
        'Release deployment completed',
        'Release deployment approval pending',
        'Release deployment approval completed',
      ],
      permissions: ['Environment: Read & manage', 'Release: Read'],
      note: 'a stage counts as a deployment when it deploys to an environment, or when its name says to where',
    },
  },
};
