import { NotAllowedError } from '@backstage/errors';
import {
  BindingCorrectionRequest,
  bindingUpdatePermission,
  EntityBindings,
  maturityReadPermission,
} from 'backstage-plugin-cd-maturity-common';
import { AccessControl, userOf } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { BindingsWithoutRights, BindingUseCases } from './BindingUseCases';

/** Who sees the entity sees its bindings; its owners with the permission may correct them. */
export class AuthorizedBindings {
  readonly #access: AccessControl;
  readonly #useCases: BindingUseCases;
  readonly #ownerOf: (entityRef: string) => Promise<string | undefined>;

  constructor(options: {
    access: AccessControl;
    useCases: BindingUseCases;
    ownerOf: (entityRef: string) => Promise<string | undefined>;
  }) {
    this.#access = options.access;
    this.#useCases = options.useCases;
    this.#ownerOf = options.ownerOf;
  }

  async getBindings(
    entityRef: string,
    options: CallOptions,
  ): Promise<EntityBindings> {
    await this.#requireRead(entityRef, options);
    const whyNot = await this.#whyNot(entityRef, options);
    return withRights(await this.#useCases.getBindings(entityRef), whyNot);
  }

  async correct(
    entityRef: string,
    request: BindingCorrectionRequest,
    options: CallOptions,
  ): Promise<EntityBindings> {
    const by = await this.#requireCorrect(entityRef, options);
    return withRights(await this.#useCases.correct(entityRef, request, by));
  }

  async restore(
    entityRef: string,
    revision: number,
    options: CallOptions,
  ): Promise<EntityBindings> {
    const by = await this.#requireCorrect(entityRef, options);
    return withRights(await this.#useCases.restore(entityRef, revision, by));
  }

  async #requireCorrect(entityRef: string, options: CallOptions) {
    await this.#requireRead(entityRef, options);
    const whyNot = await this.#whyNot(entityRef, options);
    const by = userOf(options.credentials);
    if (whyNot || !by) {
      throw new NotAllowedError(whyNot);
    }
    return by;
  }

  #requireRead(entityRef: string, options: CallOptions) {
    return this.#access.requireForEntity(
      maturityReadPermission,
      { entityRef },
      options,
    );
  }

  async #whyNot(entityRef: string, options: CallOptions) {
    const owner = await this.#ownerOf(entityRef);
    return this.#access.whyNotDecide(
      { entityRef, owner },
      options,
      bindingUpdatePermission,
    );
  }
}

function withRights(
  bindings: BindingsWithoutRights,
  whyNot?: string,
): EntityBindings {
  return {
    ...bindings,
    rights: whyNot ? { correct: false, whyNot } : { correct: true },
  };
}
