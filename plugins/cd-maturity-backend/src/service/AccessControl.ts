import {
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  BasicPermission,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { maturityReadPermission } from 'backstage-plugin-cd-maturity-common';
import { maturityResourceRef } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { claimsOf } from '../entity/ownership';
import { isInCatalog } from '../store/entities';
import { Refused, refusals } from '../permissions/refusals';
import { builtInOf } from '../permissions/rights';
import { Restriction } from '../scorecard/restrict';
import { SharedReads } from '../sharing/SharedReads';
import { subjectOf, userOf } from './callerOf';
import { CallOptions } from './CdMaturityService';
import { PolicyDecisions } from './PolicyDecisions';

/** Who somebody is, for what the requests of one page show. */
const SHOWN_MS = 1_000;

/** Conditions that no row fits, for a caller who may see none. */
const NO_ROW: Restriction = { key: 'kind', values: [] };

export type AccessControlOptions = {
  db: Knex;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  policyDecisions: PolicyDecisions;
  userInfo: UserInfoService;
  catalog: CatalogService;
  config: Pick<CdMaturityConfig, 'rights' | 'ownership' | 'exemptions'>;
};

/** Who may do what: permissions, what the caller sees of the catalog, and ownership. */
export class AccessControl {
  readonly #options: AccessControlOptions;
  readonly #claims = new SharedReads({ keptMs: SHOWN_MS });

  constructor(options: AccessControlOptions) {
    this.#options = options;
  }

  async require(
    permission: BasicPermission,
    options: CallOptions,
  ): Promise<void> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission }],
      options,
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`It needs the permission ${permission.name}`);
    }
  }

  /** The caller has to see the entity in the catalog and to have the permission for it. */
  async requireForEntity(
    permission: ResourcePermission,
    { entityRef }: { entityRef: string },
    options: CallOptions,
  ): Promise<void> {
    await this.requireVisible({ entityRef }, options);
    const [isAllowed] = await this.#ask([permission], entityRef, options);
    if (!isAllowed) {
      throw new NotAllowedError(
        refusals.noPermission(entityRef, permission.name).whyNot,
      );
    }
  }

  /** The caller has to see the entity in the catalog and to have the permission to read about it. */
  async requireRead(
    { entityRef }: { entityRef: string },
    options: CallOptions,
  ): Promise<void> {
    await this.requireVisible({ entityRef }, options);
    const [isAllowed] = await this.#show(
      [maturityReadPermission],
      entityRef,
      options,
    );
    if (!isAllowed) {
      throw new NotAllowedError(
        refusals.noPermission(entityRef, maturityReadPermission.name).whyNot,
      );
    }
  }

  /** The caller has to see the entity in the catalog. */
  async requireVisible(
    { entityRef }: { entityRef: string },
    options: CallOptions,
  ): Promise<void> {
    const { catalog, db, policyDecisions } = this.#options;
    if (
      (await policyDecisions.seesWholeCatalog(options)) &&
      (await isInCatalog(db, entityRef))
    ) {
      return;
    }
    const visible = await catalog.getEntityByRef(entityRef, options);
    if (!visible) {
      throw new NotFoundError(`No entity ${entityRef} is in the catalog`);
    }
  }

  /** For what says nothing about any single entity: the caller may at least see some. */
  async requireReadSomething(options: CallOptions): Promise<void> {
    if ((await this.restriction(options)) === NO_ROW) {
      throw new NotAllowedError(
        `It needs the permission ${maturityReadPermission.name}`,
      );
    }
  }

  /** What of the scorecard the caller may see; undefined: all of it. */
  async restriction(options: CallOptions): Promise<Restriction | undefined> {
    const { policyDecisions, permissionsRegistry } = this.#options;
    const word = await policyDecisions.of(options);
    const decision = word(maturityReadPermission);
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return undefined;
      case AuthorizeResult.DENY:
        return NO_ROW;
      default:
        return createConditionTransformer(
          permissionsRegistry.getPermissionRuleset(maturityResourceRef),
        )(decision.conditions);
    }
  }

  /** For each right why a page shows that the caller does not have it: by what the policy said a moment ago. */
  async whyNotShown(
    permissions: readonly ResourcePermission[],
    entity: { entityRef: string; owner?: string },
    options: CallOptions,
  ): Promise<Array<Refused | undefined>> {
    const [isAllowed, claims] = await Promise.all([
      this.#show(permissions, entity.entityRef, options),
      this.#claims.get(userOf(options.credentials), () => this.claims(options)),
    ]);
    return this.#reasons(permissions, isAllowed, entity, claims);
  }

  #reasons(
    permissions: readonly ResourcePermission[],
    isAllowed: readonly boolean[],
    entity: { entityRef: string; owner?: string },
    claims: ReadonlySet<string> | undefined,
  ): Array<Refused | undefined> {
    return permissions.map((permission, index) => {
      if (!isAllowed[index]) {
        return refusals.noPermission(entity.entityRef, permission.name);
      }
      const builtIn = builtInOf(permission, this.#options.config);
      if (!builtIn) {
        return undefined;
      }
      return claims
        ? builtIn({ ...entity, claims }, this.#options.config)
        : { whyNot: 'Only a person can decide' };
    });
  }

  /** The caller has to see the entity, and to have the right by policy and by what they are. Returns who they are. */
  async requireRight(
    permission: ResourcePermission,
    entity: { entityRef: string; owner?: string },
    options: CallOptions,
  ): Promise<string> {
    // Other plugins answer these, so they are asked at once; the policy anew, and about everything.
    const [claims] = await Promise.all([
      this.claims(options),
      this.#options.policyDecisions.renew(options),
    ]);
    const permissions = [maturityReadPermission, permission];
    const [, isAllowed] = await Promise.all([
      this.requireVisible(entity, options),
      this.#show(permissions, entity.entityRef, options),
    ]);
    const refused = this.#reasons(permissions, isAllowed, entity, claims).find(
      reason => reason !== undefined,
    );
    if (refused) {
      throw new NotAllowedError(refused.whyNot);
    }
    return subjectOf(options.credentials);
  }

  /** The user who calls and its groups; undefined for another service. */
  async claims(options: CallOptions): Promise<Set<string> | undefined> {
    const { db, userInfo, config } = this.#options;
    const user = userOf(options.credentials);
    if (!user) {
      return undefined;
    }
    const { ownershipEntityRefs } = await userInfo.getUserInfo(
      options.credentials,
    );
    return claimsOf(db, user, ownershipEntityRefs, config.ownership);
  }

  /** Whether the policy allows each for the entity, as it says now. */
  async #ask(
    permissions: readonly ResourcePermission[],
    entityRef: string,
    options: CallOptions,
  ): Promise<boolean[]> {
    const decisions = await this.#options.permissions.authorize(
      permissions.map(permission => ({ permission, resourceRef: entityRef })),
      options,
    );
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }

  /** Whether the policy allows each for the entity; it is asked only about what depends on the entity. */
  async #show(
    permissions: readonly ResourcePermission[],
    entityRef: string,
    options: CallOptions,
  ): Promise<boolean[]> {
    const word = await this.#options.policyDecisions.of(options);
    const isConditional = permissions.some(
      permission => word(permission).result === AuthorizeResult.CONDITIONAL,
    );
    return isConditional
      ? this.#ask(permissions, entityRef, options)
      : permissions.map(
          permission => word(permission).result === AuthorizeResult.ALLOW,
        );
  }
}
