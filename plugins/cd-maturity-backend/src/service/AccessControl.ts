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
import { CdMaturityConfig } from '../config';
import { claimsOf } from '../entity/ownership';
import { builtInOf } from '../permissions/rights';
import { Restriction } from '../scorecard/restrict';
import { CallOptions } from './CdMaturityService';
import { ReadDecisions } from './ReadDecisions';

/** Conditions that no row fits, for a caller who may see none. */
const NO_ROW: Restriction = { key: 'kind', values: [] };

export type AccessControlOptions = {
  db: Knex;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  readDecisions: ReadDecisions;
  userInfo: UserInfoService;
  catalog: CatalogService;
  config: Pick<CdMaturityConfig, 'rights' | 'ownership' | 'exemptions'>;
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
    const { readDecisions, permissionsRegistry } = this.#options;
    const { maturity: decision } = await readDecisions.of(options);
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

  /** Why the caller may not decide for an entity, or do what another right is for; undefined when they may. */
  async whyNotDecide(
    entity: { entityRef: string; owner: string | undefined },
    options: CallOptions,
    permission: ResourcePermission = recommendationDecidePermission,
  ): Promise<string | undefined> {
    const [whyNot] = await this.whyNot([permission], entity, options);
    return whyNot;
  }

  /** For each right why the caller does not have it; the policy is asked once. */
  async whyNot(
    permissions: readonly ResourcePermission[],
    entity: { entityRef: string; owner?: string },
    options: CallOptions,
  ): Promise<Array<string | undefined>> {
    const { entityRef } = entity;
    const decisions = await this.#options.permissions.authorize(
      permissions.map(permission => ({ permission, resourceRef: entityRef })),
      options,
    );
    const claims = await this.claims(options);
    return permissions.map((permission, index) => {
      if (decisions[index].result !== AuthorizeResult.ALLOW) {
        return refusalOf(permission, entityRef);
      }
      const builtIn = builtInOf(permission, this.#options.config);
      if (!builtIn) {
        return undefined;
      }
      return claims
        ? builtIn({ ...entity, claims }, this.#options.config)
        : 'Only a person can decide';
    });
  }

  /** The caller has to see the entity, and to have the right by policy and by what they are. Returns who they are. */
  async requireRight(
    permission: ResourcePermission,
    entity: { entityRef: string; owner?: string },
    options: CallOptions,
  ): Promise<string> {
    await this.requireForEntity(maturityReadPermission, entity, options);
    const [whyNot] = await this.whyNot([permission], entity, options);
    if (whyNot) {
      throw new NotAllowedError(whyNot);
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
      : refusalOf(permission, entityRef);
  }
}

function refusalOf(permission: ResourcePermission, entityRef: string): string {
  return `It needs the permission ${permission.name} for ${entityRef}`;
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
