import {
  AuthorizeResult,
  PolicyDecision,
  isPermission,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  exemptionApprovePermission,
  factsWritePermission,
  signalsWritePermission,
  sourceAdminPermission,
} from 'backstage-plugin-cd-maturity-common';

/** Members of this group run the portal. */
export const PLATFORM_GROUP = 'group:default/platform';

const FOR_PLATFORM = [
  exemptionApprovePermission,
  factsWritePermission,
  signalsWritePermission,
  sourceAdminPermission,
];

/**
 * Everybody may see everything; approving exemptions, pushing and looking into deliveries is for the platform team.
 * Whether somebody may decide on a recommendation depends on ownership, which the plugin looks at itself.
 */
export class DemoPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const forPlatform = FOR_PLATFORM.some(it => isPermission(permission, it));
    const isPlatform = user?.info.ownershipEntityRefs.includes(PLATFORM_GROUP);
    return {
      result:
        forPlatform && !isPlatform
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
    };
  }
}
