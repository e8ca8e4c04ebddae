import {
  Decision,
  recommendationDecidePermission,
  sourceAdminPermission,
} from 'backstage-plugin-cd-maturity-common';
import { entityFor } from '../people/entityFor';
import { AccessControl } from '../service/AccessControl';
import { subjectOf } from '../service/callerOf';
import { CallOptions } from '../service/CdMaturityService';
import { KnownEntities } from '../service/KnownEntities';
import { DecideOn } from './decide';
import {
  DecisionUseCases,
  HistoryRequest,
  ListDisputes,
  ResolveDispute,
} from './DecisionUseCases';

/** Owners decide; the platform team settles what they dispute. */
export class AuthorizedDecisions {
  readonly #access: AccessControl;
  readonly #entities: KnownEntities;
  readonly #useCases: DecisionUseCases;

  constructor(deps: {
    access: AccessControl;
    entities: KnownEntities;
    useCases: DecisionUseCases;
  }) {
    this.#access = deps.access;
    this.#entities = deps.entities;
    this.#useCases = deps.useCases;
  }

  async decide(
    request: Omit<DecideOn, 'at' | 'by' | 'owner'>,
    options: CallOptions,
  ): Promise<Decision> {
    const entity = await entityFor(this.#entities, request.entityRef);
    const by = await this.#access.requireRight(
      recommendationDecidePermission,
      entity,
      options,
    );
    return this.#useCases.decide({ ...request, owner: entity.owner, by });
  }

  async getHistory(request: HistoryRequest, options: CallOptions) {
    await this.#access.requireRead(request, options);
    return this.#useCases.getHistory(request);
  }

  async listDisputes(request: ListDisputes, options: CallOptions) {
    await this.#access.require(sourceAdminPermission, options);
    return this.#useCases.listDisputes(request);
  }

  async resolveDispute(
    request: Omit<ResolveDispute, 'by'>,
    options: CallOptions,
  ) {
    await this.#access.require(sourceAdminPermission, options);
    const by = subjectOf(options.credentials);
    return this.#useCases.resolveDispute({ ...request, by });
  }

  /** Counts over everything, without any entity in them. */
  async getFalseReadings(request: { model?: string }, options: CallOptions) {
    await this.#access.requireReadSomething(options);
    return this.#useCases.getFalseReadings(request.model);
  }
}
