import { VersionsRequest } from '../models/readVersions';
import {
  EntityMaturity,
  exemptionApprovePermission,
  exemptionRequestPermission,
  goalUpdatePermission,
  maturityRefreshPermission,
  practiceAttestPermission,
  recommendationDecidePermission,
} from 'backstage-plugin-cd-maturity-common';
import { AccessControl } from './AccessControl';
import {
  CallOptions,
  CdMaturityService,
  ChangesRequest,
  SignalsRequest,
} from './CdMaturityService';
import { UseCases } from './UseCases';

/** Lets a call through only when the caller may make it. The only service that routes see. */
export class AuthorizedCdMaturityService implements CdMaturityService {
  readonly #access: AccessControl;
  readonly #useCases: UseCases;
  readonly #exemptionDays: number;

  constructor(options: {
    access: AccessControl;
    useCases: UseCases;
    /** How many days an exemption may last at most. */
    exemptionDays: number;
  }) {
    this.#access = options.access;
    this.#useCases = options.useCases;
    this.#exemptionDays = options.exemptionDays;
  }

  /** Models hold nothing about anybody: whoever is signed in may read them. */
  async getModels() {
    return this.#useCases.getModels();
  }

  async getModel(id: string) {
    return this.#useCases.getModel(id);
  }

  async getModelVersions(request: VersionsRequest) {
    return this.#useCases.getModelVersions(request);
  }

  async getEntity(
    request: { entityRef: string; model?: string },
    options: CallOptions,
  ): Promise<EntityMaturity> {
    await this.#requireRead(request, options);
    const maturity = await this.#useCases.getEntity(request);
    return {
      ...maturity,
      rights: await this.#rights(request.entityRef, options),
    };
  }

  async getMetrics(
    entityRef: string,
    metric: string | undefined,
    options: CallOptions,
  ) {
    await this.#requireRead({ entityRef }, options);
    return this.#useCases.getMetrics(entityRef, metric);
  }

  async getPipeline(entityRef: string, options: CallOptions) {
    await this.#requireRead({ entityRef }, options);
    return this.#useCases.getPipeline(entityRef);
  }

  async getSignals(request: SignalsRequest, options: CallOptions) {
    await this.#requireRead(request, options);
    return this.#useCases.getSignals(request);
  }

  async getRecommendations(
    request: { entityRef: string; model?: string },
    options: CallOptions,
  ) {
    await this.#requireRead(request, options);
    return this.#useCases.getRecommendations(request);
  }

  async getChanges(request: ChangesRequest, options: CallOptions) {
    await this.#requireRead(request, options);
    return this.#useCases.getChanges(request);
  }

  async refresh(entityRef: string, options: CallOptions) {
    await this.#access.requireForEntity(
      maturityRefreshPermission,
      { entityRef },
      options,
    );
    await this.#useCases.refresh(entityRef);
  }

  #requireRead(request: { entityRef: string }, options: CallOptions) {
    return this.#access.requireRead(request, options);
  }

  async #rights(
    entityRef: string,
    options: CallOptions,
  ): Promise<EntityMaturity['rights']> {
    const owner = await this.#useCases.ownerOf(entityRef);
    const [decide, attest, requestExemption, updateGoal, approveExemption] =
      await this.#access.whyNotShown(
        [
          recommendationDecidePermission,
          practiceAttestPermission,
          exemptionRequestPermission,
          goalUpdatePermission,
          exemptionApprovePermission,
        ],
        { entityRef, owner },
        options,
      );
    return {
      decide: decide === undefined,
      attest: attest === undefined,
      requestExemption: requestExemption === undefined,
      updateGoal: updateGoal === undefined,
      approveExemption: approveExemption === undefined,
      exemptionDays: this.#exemptionDays,
      ...decide,
    };
  }
}
