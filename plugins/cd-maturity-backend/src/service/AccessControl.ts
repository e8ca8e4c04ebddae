import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
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
import {
  maturityReadPermission,
  recommendationDecidePermission,
} from 'backstage-plugin-cd-maturity-common';
import { maturityResourceRef } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { claimsOf, whyNotOwner } from '../entity/ownership';
import { Restriction } from '../scorecard/restrict';
import { CallOptions } from './CdMaturityService';

/** Conditions that no row fits, for a caller who may see none. */
const NO_ROW: Restriction = { key: 'kind', values: [] };

export type AccessControlOptions = {
  db: Knex;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  userInfo: UserInfoService;
  catalog: CatalogService;
};

/** Who may do what: permissions, what the caller sees of the catalog, and ownership. */
export class AccessControl {
  readonly #options: AccessControlOptions;

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
    const refusal = await this.#refusal(permission, entityRef, options);
    if (refusal) {
      throw new NotAllowedError(refusal);
    }
  }

  /** The caller has to see the entity in the catalog. */
  async requireVisible(
    { entityRef }: { entityRef: string },
    options: CallOptions,
  ): Promise<void> {
    const visible = await this.#options.catalog.getEntityByRef(
      entityRef,
      options,
    );
    if (!visible) {
      throw new NotFoundError(`No entity ${entityRef} is in the catalog`);
    }
  }

  /** What of the scorecard the caller may see; undefined: all of it. */
  async restriction(options: CallOptions): Promise<Restriction | undefined> {
    const { permissions, permissionsRegistry } = this.#options;
    const [decision] = await permissions.authorizeConditional(
      [{ permission: maturityReadPermission }],
      options,
    );
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

  /** Why the caller may not decide for an entity; undefined when they may. The policy alone is not enough. */
  async whyNotDecide(
    entity: { entityRef: string; owner: string | undefined },
    options: CallOptions,
    permission: ResourcePermission = recommendationDecidePermission,
  ): Promise<string | undefined> {
    const { db, userInfo } = this.#options;
    const { entityRef, owner } = entity;
    const user = userOf(options.credentials);
    if (!user) {
      return 'Only a person can decide';
    }
    const refusal = await this.#refusal(permission, entityRef, options);
    if (refusal) {
      return refusal;
    }
    const { ownershipEntityRefs } = await userInfo.getUserInfo(
      options.credentials,
    );
    const claims = await claimsOf(db, user, ownershipEntityRefs);
    return whyNotOwner(entityRef, owner, claims);
  }

  async #refusal(
    permission: ResourcePermission,
    entityRef: string,
    options: CallOptions,
  ): Promise<string | undefined> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission, resourceRef: entityRef }],
      options,
    );
    return decision.result === AuthorizeResult.ALLOW
      ? undefined
      : `It needs the permission ${permission.name} for ${entityRef}`;
  }
}

type Principal = BackstageUserPrincipal | BackstageServicePrincipal;

function principalOf(
  credentials: BackstageCredentials,
): Partial<Principal> | undefined {
  return credentials.principal as Partial<Principal> | undefined;
}

/** Ref of the user who calls; undefined for another service. */
export function userOf(credentials: BackstageCredentials): string | undefined {
  const principal = principalOf(credentials);
  return principal?.type === 'user' ? principal.userEntityRef : undefined;
}

/** Who calls, for the record. */
export function subjectOf(credentials: BackstageCredentials): string {
  const principal = principalOf(credentials);
  const service = principal?.type === 'service' ? principal.subject : undefined;
  return userOf(credentials) ?? service ?? 'unknown';
}
