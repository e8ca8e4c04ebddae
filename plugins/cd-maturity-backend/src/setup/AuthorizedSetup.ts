import { EntitySetup, Snapshot } from 'backstage-plugin-cd-maturity-common';
import { AccessControl } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { SetupUseCases } from './SetupUseCases';

/** Who sees the maturity of an entity sees what it rests on. */
export class AuthorizedSetup {
  readonly #access: AccessControl;
  readonly #useCases: SetupUseCases;

  constructor(options: { access: AccessControl; useCases: SetupUseCases }) {
    this.#access = options.access;
    this.#useCases = options.useCases;
  }

  async getSetup(
    entityRef: string,
    options: CallOptions,
  ): Promise<EntitySetup> {
    await this.#requireRead({ entityRef }, options);
    return this.#useCases.getSetup(entityRef);
  }

  async getSnapshot(
    request: { entityRef: string; model?: string },
    options: CallOptions,
  ): Promise<Snapshot> {
    await this.#requireRead(request, options);
    return this.#useCases.getSnapshot(request);
  }

  #requireRead(request: { entityRef: string }, options: CallOptions) {
    return this.#access.requireRead(request, options);
  }
}
