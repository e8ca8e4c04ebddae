import {
  BackfillRequest,
  factsWritePermission,
  ReplayRequest,
  signalsWritePermission,
  sourceAdminPermission,
} from 'backstage-plugin-cd-maturity-common';
import { PushedItems } from '../push/pushedItems';
import { AccessControl } from './AccessControl';
import { subjectOf } from './callerOf';
import { CallOptions } from './CdMaturityService';
import {
  DeliveriesRequest,
  OperationsService,
  UnboundRequest,
} from './OperationsService';
import { OperationsUseCases } from './OperationsUseCases';

/** Lets a call through only when the caller may make it. Routes see this one only. */
export class AuthorizedOperationsService implements OperationsService {
  readonly #access: AccessControl;
  readonly #useCases: OperationsUseCases;

  constructor(options: {
    access: AccessControl;
    useCases: OperationsUseCases;
  }) {
    this.#access = options.access;
    this.#useCases = options.useCases;
  }

  async getSourceHealth(options: CallOptions) {
    await this.#requireAdmin(options);
    return this.#useCases.getSourceHealth();
  }

  async getSourceSetup(source: string, options: CallOptions) {
    await this.#requireAdmin(options);
    return this.#useCases.getSourceSetup(source);
  }

  async getUnboundScopes(request: UnboundRequest, options: CallOptions) {
    await this.#requireAdmin(options);
    return this.#useCases.getUnboundScopes(request);
  }

  async getDeliveries(request: DeliveriesRequest, options: CallOptions) {
    await this.#requireAdmin(options);
    return this.#useCases.getDeliveries(request);
  }

  async getDelivery(id: string, options: CallOptions) {
    await this.#requireAdmin(options);
    return this.#useCases.getDelivery(id);
  }

  async replayDelivery(id: string, options: CallOptions) {
    await this.#requireAdmin(options);
    return this.#useCases.replayDelivery(id);
  }

  async replayDeliveries(request: ReplayRequest, options: CallOptions) {
    await this.#requireAdmin(options);
    return this.#useCases.replayDeliveries(request);
  }

  async startBackfill(
    source: string,
    request: BackfillRequest,
    options: CallOptions,
  ) {
    await this.#requireAdmin(options);
    return this.#useCases.startBackfill(source, request);
  }

  async stopBackfill(source: string, options: CallOptions) {
    await this.#requireAdmin(options);
    return this.#useCases.stopBackfill(source);
  }

  async pushFacts(items: PushedItems, options: CallOptions) {
    await this.#access.require(factsWritePermission, options);
    return this.#useCases.pushFacts(items, subjectOf(options.credentials));
  }

  async pushSignals(items: PushedItems, options: CallOptions) {
    await this.#access.require(signalsWritePermission, options);
    return this.#useCases.pushSignals(items, subjectOf(options.credentials));
  }

  #requireAdmin(options: CallOptions): Promise<void> {
    return this.#access.require(sourceAdminPermission, options);
  }
}
