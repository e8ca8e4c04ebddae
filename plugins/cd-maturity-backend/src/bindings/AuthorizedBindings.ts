import {
  BindingCorrectionRequest,
  bindingUpdatePermission,
  EntityBindings,
  maturityReadPermission,
} from 'backstage-plugin-cd-maturity-common';
import { entityFor } from '../people/entityFor';
import { AccessControl } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { KnownEntities } from '../service/KnownEntities';
import { BindingsWithoutRights, BindingUseCases } from './BindingUseCases';

/** Who sees the entity sees its bindings; its owners with the permission may correct them. */
export class AuthorizedBindings {
  readonly #access: AccessControl;
  readonly #entities: KnownEntities;
  readonly #useCases: BindingUseCases;

  constructor(deps: {
    access: AccessControl;
    entities: KnownEntities;
    useCases: BindingUseCases;
  }) {
    this.#access = deps.access;
    this.#entities = deps.entities;
    this.#useCases = deps.useCases;
  }

  async getBindings(
    entityRef: string,
    options: CallOptions,
  ): Promise<EntityBindings> {
    await this.#access.requireForEntity(
      maturityReadPermission,
      { entityRef },
      options,
    );
    const bindings = await this.#useCases.getBindings(entityRef);
    const [whyNot] = await this.#access.whyNot(
      [bindingUpdatePermission],
      await entityFor(this.#entities, entityRef),
      options,
    );
    return withRights(bindings, whyNot);
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
    return this.#access.requireRight(
      bindingUpdatePermission,
      await entityFor(this.#entities, entityRef),
      options,
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
