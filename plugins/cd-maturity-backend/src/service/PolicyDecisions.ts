import { PermissionsService } from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  bindingUpdatePermission,
  exemptionApprovePermission,
  exemptionRequestPermission,
  goalUpdatePermission,
  maturityReadPermission,
  practiceAttestPermission,
  recommendationDecidePermission,
} from 'backstage-plugin-cd-maturity-common';
import { SharedReads } from '../sharing/SharedReads';
import { userOf } from './callerOf';
import { CallOptions } from './CdMaturityService';

/** The requests of a page come within this time; a policy that changed holds after it. */
const KEPT_MS = 1_000;

/** What pages ask about: what somebody sees, and what they are shown that they may do. */
const ASKED: readonly ResourcePermission[] = [
  maturityReadPermission,
  catalogEntityReadPermission,
  recommendationDecidePermission,
  practiceAttestPermission,
  exemptionRequestPermission,
  exemptionApprovePermission,
  goalUpdatePermission,
  bindingUpdatePermission,
];

/** What the policy says of a permission whatever it is asked for; conditional where it depends on the entity. */
export type PolicyWord = (permission: ResourcePermission) => PolicyDecision;

/**
 * What the policy says to a user. Asking costs more than most answers to read do, and a page asks five times at once: so
 * that the policy is asked once for everything, and once for all requests of a user that come together. For what is read
 * and shown only; whoever acts is asked about anew, see {@link PolicyDecisions.renew}.
 */
export class PolicyDecisions {
  readonly #permissions: PermissionsService;
  readonly #shared: SharedReads;

  constructor(options: { permissions: PermissionsService; keptMs?: number }) {
    this.#permissions = options.permissions;
    this.#shared = new SharedReads({ keptMs: options.keptMs ?? KEPT_MS });
  }

  of(options: CallOptions): Promise<PolicyWord> {
    const user = userOf(options.credentials);
    // What services may do depends on their token, and is known without asking.
    return user === undefined
      ? this.#ask(options)
      : this.#shared.get(user, () => this.#ask(options));
  }

  /** Asks what the policy says now. What it said before is forgotten. */
  async renew(options: CallOptions): Promise<void> {
    const user = userOf(options.credentials);
    if (user !== undefined) {
      await this.#shared.renew(user, () => this.#ask(options));
    }
  }

  /** Whether the policy lets all entities through, so that the catalog need not be asked who sees which. */
  async seesWholeCatalog(options: CallOptions): Promise<boolean> {
    const word = await this.of(options);
    return word(catalogEntityReadPermission).result === AuthorizeResult.ALLOW;
  }

  async #ask(options: CallOptions): Promise<PolicyWord> {
    const decisions = await this.#permissions.authorizeConditional(
      ASKED.map(permission => ({ permission })),
      options,
    );
    const byName = new Map(
      ASKED.map(({ name }, index) => [name, decisions[index]]),
    );
    return ({ name }) => {
      const decision = byName.get(name);
      if (!decision) {
        throw new Error(`${name} is not among what pages ask about`);
      }
      return decision;
    };
  }
}
