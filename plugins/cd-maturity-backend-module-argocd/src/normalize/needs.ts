import type { RoleNeeds, SourceNeeds } from 'backstage-plugin-cd-maturity-node';

const SYNCED: RoleNeeds = {
  events: ['Succeeded', 'Error', 'Failed'],
  permissions: ['applications, get'],
};

/** Phases that a trigger of the notifications waits for, and a right of `argocd-rbac-cm`. */
export const NEEDS: SourceNeeds = {
  settings:
    'a trigger on app.status.operationState.phase of argocd-notifications-cm',
  roles: { deploy: SYNCED, gitops: SYNCED },
};
