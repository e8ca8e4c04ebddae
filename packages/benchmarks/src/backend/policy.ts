import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { maturityReadPermission } from 'backstage-plugin-cd-maturity-common';
import {
  createMaturityConditionalDecision,
  maturityConditions,
} from 'backstage-plugin-cd-maturity-node';

/** What of the scorecard a policy shows: all; only what the caller owns; all but what has a tag that nothing has. */
export const policies = ['all', 'owned', 'untagged'] as const;
export type PolicyName = (typeof policies)[number];

class BenchPolicy implements PermissionPolicy {
  readonly #name: PolicyName;

  constructor(name: PolicyName) {
    this.#name = name;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!isPermission(permission, maturityReadPermission)) {
      return { result: AuthorizeResult.ALLOW };
    }
    switch (this.#name) {
      case 'owned':
        return createMaturityConditionalDecision(
          permission,
          maturityConditions.isEntityOwner({
            claims: user?.info.ownershipEntityRefs ?? [],
          }),
        );
      case 'untagged':
        return createMaturityConditionalDecision(permission, {
          not: maturityConditions.hasTag({ tags: ['secret'] }),
        });
      default:
        return { result: AuthorizeResult.ALLOW };
    }
  }
}

/** Gives the permission framework one of the policies. */
export const policyModule = (name: PolicyName) =>
  createBackendModule({
    pluginId: 'permission',
    moduleId: 'bench-policy',
    register(env) {
      env.registerInit({
        deps: { policy: policyExtensionPoint },
        async init({ policy }) {
          policy.setPolicy(new BenchPolicy(name));
        },
      });
    },
  });
