import { PermissionsService } from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { maturityReadPermission } from 'backstage-plugin-cd-maturity-common';
import { SharedReads } from '../scorecard/SharedReads';
import { userOf } from './AccessControl';
import { CallOptions } from './CdMaturityService';

/** The requests of a page come within this time; a policy that changed holds after it. */
const KEPT_MS = 1_000;

export type ReadDecision = {
  maturity: PolicyDecision;
  catalog: PolicyDecision;
};

/**
 * What the policy says about reading entities, of the product and of the catalog. Asking costs more than most answers
 * to read do, and a page asks five times at once: so that the policy is asked once for both, and once for all requests
 * of a user that come together. For lists and counts only; what concerns one entity is asked each time.
 */
export class ReadDecisions {
  readonly #permissions: PermissionsService;
  readonly #shared: SharedReads;

  constructor(options: { permissions: PermissionsService; keptMs?: number }) {
    this.#permissions = options.permissions;
    this.#shared = new SharedReads({ keptMs: options.keptMs ?? KEPT_MS });
  }

  of(options: CallOptions): Promise<ReadDecision> {
    const user = userOf(options.credentials);
    // What services may do depends on their token, and is known without asking.
    return user === undefined
      ? this.#ask(options)
      : this.#shared.get(user, () => this.#ask(options));
  }

  async #ask(options: CallOptions): Promise<ReadDecision> {
    const [maturity, catalog] = await this.#permissions.authorizeConditional(
      [
        { permission: maturityReadPermission },
        { permission: catalogEntityReadPermission },
      ],
      options,
    );
    return { maturity, catalog };
  }
}
