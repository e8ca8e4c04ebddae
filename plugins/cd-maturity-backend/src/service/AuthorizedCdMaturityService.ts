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
  EntityMaturity,
  factsWritePermission,
  maturityReadPermission,
  maturityRefreshPermission,
  PushFactsRequest,
  recommendationDecidePermission,
  sourceAdminPermission,
} from 'backstage-plugin-cd-maturity-common';
import { maturityResourceRef } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { claimsOf, whyNotOwner } from '../entity/ownership';
import { Restriction } from '../scorecard/restrict';
import {
  CallOptions,
  CdMaturityService,
  ChangesRequest,
  DecideRequest,
  ScorecardRequest,
  SignalsRequest,
  SummaryRequest,
} from './CdMaturityService';
import { UseCases } from './UseCases';

export type AuthorizedCdMaturityServiceOptions = {
  db: Knex;
  useCases: UseCases;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  userInfo: UserInfoService;
  catalog: CatalogService;
};

type Nothing = Awaited<ReturnType<CdMaturityService['getScorecard']>>;
const NOTHING: Nothing = {
  items: [],
  pageInfo: {},
  total: { count: 0, more: false },
};
/** Conditions that no row fits, for a caller who may see none. */
const NO_ROW: Restriction = { key: 'kind', values: [] };

/** Lets a call through only when the caller may make it. The only service that routes see. */
export class AuthorizedCdMaturityService implements CdMaturityService {
  readonly #options: AuthorizedCdMaturityServiceOptions;
  readonly #useCases: UseCases;

  constructor(options: AuthorizedCdMaturityServiceOptions) {
    this.#options = options;
    this.#useCases = options.useCases;
  }

  /** Models hold nothing about anybody: whoever is signed in may read them. */
  async getModels() {
    return this.#useCases.getModels();
  }

  async getModel(id: string) {
    return this.#useCases.getModel(id);
  }

  async getEntity(
    request: { entityRef: string; model?: string },
    options: CallOptions,
  ): Promise<EntityMaturity> {
    await this.#requireEntity(maturityReadPermission, request, options);
    const maturity = await this.#useCases.getEntity(request);
    const whyNot = await this.#whyNotDecide(request.entityRef, options);
    return {
      ...maturity,
      rights: whyNot ? { decide: false, whyNot } : { decide: true },
    };
  }

  async getMetrics(entityRef: string, options: CallOptions) {
    await this.#requireEntity(maturityReadPermission, { entityRef }, options);
    return this.#useCases.getMetrics(entityRef);
  }

  async getSignals(request: SignalsRequest, options: CallOptions) {
    await this.#requireEntity(maturityReadPermission, request, options);
    return this.#useCases.getSignals(request);
  }

  async getRecommendations(
    request: { entityRef: string; model?: string },
    options: CallOptions,
  ) {
    await this.#requireEntity(maturityReadPermission, request, options);
    return this.#useCases.getRecommendations(request);
  }

  async getChanges(request: ChangesRequest, options: CallOptions) {
    await this.#requireEntity(maturityReadPermission, request, options);
    return this.#useCases.getChanges(request);
  }

  /** Needs the permission and, whatever the policy says, that the caller owns the entity. */
  async decide(request: DecideRequest, options: CallOptions) {
    await this.#requireEntity(maturityReadPermission, request, options);
    const whyNot = await this.#whyNotDecide(request.entityRef, options);
    if (whyNot) {
      throw new NotAllowedError(whyNot);
    }
    const by = userOf(options.credentials)!;
    return this.#useCases.decide({ ...request, by });
  }

  async refresh(entityRef: string, options: CallOptions) {
    await this.#requireEntity(
      maturityRefreshPermission,
      { entityRef },
      options,
    );
    await this.#useCases.refresh(entityRef);
  }

  async getScorecard(request: ScorecardRequest, options: CallOptions) {
    const restriction = await this.#restriction(options);
    return restriction === NO_ROW
      ? NOTHING
      : this.#useCases.getScorecard(request, restriction);
  }

  async getSummary(request: SummaryRequest, options: CallOptions) {
    return this.#useCases.getSummary(request, await this.#restriction(options));
  }

  async pushFacts(request: PushFactsRequest, options: CallOptions) {
    await this.#require(factsWritePermission, options);
    return this.#useCases.pushFacts(request, subjectOf(options.credentials));
  }

  async getSourceHealth(options: CallOptions) {
    await this.#require(sourceAdminPermission, options);
    return this.#useCases.getSourceHealth();
  }

  async getDeadLetters(request: { source?: string }, options: CallOptions) {
    await this.#require(sourceAdminPermission, options);
    return this.#useCases.getDeadLetters(request);
  }

  /** What of the scorecard the caller may see; undefined: all of it. */
  async #restriction(options: CallOptions): Promise<Restriction | undefined> {
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

  async #require(permission: BasicPermission, options: CallOptions) {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission }],
      options,
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`It needs the permission ${permission.name}`);
    }
  }

  async #mayOn(
    permission: ResourcePermission,
    entityRef: string,
    options: CallOptions,
  ): Promise<boolean> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission, resourceRef: entityRef }],
      options,
    );
    return decision.result === AuthorizeResult.ALLOW;
  }

  /** The caller has to see the entity in the catalog and to have the permission for it. */
  async #requireEntity(
    permission: ResourcePermission,
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
    if (!(await this.#mayOn(permission, entityRef, options))) {
      throw new NotAllowedError(
        `It needs the permission ${permission.name} for ${entityRef}`,
      );
    }
  }

  async #whyNotDecide(
    entityRef: string,
    options: CallOptions,
  ): Promise<string | undefined> {
    const { db, userInfo } = this.#options;
    const user = userOf(options.credentials);
    if (!user) {
      return 'Only a person can decide';
    }
    const permission = recommendationDecidePermission;
    if (!(await this.#mayOn(permission, entityRef, options))) {
      return `It needs the permission ${permission.name} for ${entityRef}`;
    }
    const { ownershipEntityRefs } = await userInfo.getUserInfo(
      options.credentials,
    );
    return whyNotOwner(
      entityRef,
      await this.#useCases.ownerOf(entityRef),
      await claimsOf(db, user, ownershipEntityRefs),
    );
  }
}

type Principal = BackstageUserPrincipal | BackstageServicePrincipal;

function userOf(credentials: BackstageCredentials): string | undefined {
  const principal = credentials.principal as Partial<Principal> | undefined;
  return principal?.type === 'user' ? principal.userEntityRef : undefined;
}

function subjectOf(credentials: BackstageCredentials): string {
  const principal = credentials.principal as Partial<Principal> | undefined;
  return (
    userOf(credentials) ??
    (principal?.type === 'service' ? principal.subject : undefined) ??
    'unknown'
  );
}
