import {
  bindingUpdatePermission,
  WhyNot,
} from 'backstage-plugin-cd-maturity-common';
import { entityFor } from '../people/entityFor';
import { AccessControl } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { KnownEntities } from '../service/KnownEntities';
import { CorrectionUseCases } from './CorrectionUseCases';
import { WithRights } from './rights';

/** Who sees the entity sees how it is read; its owners with the permission may correct that. */
export class AuthorizedCorrections<TRequest, TState extends object> {
  readonly #access: AccessControl;
  readonly #entities: KnownEntities;
  readonly #useCases: CorrectionUseCases<TRequest, TState>;

  constructor(deps: {
    access: AccessControl;
    entities: KnownEntities;
    useCases: CorrectionUseCases<TRequest, TState>;
  }) {
    this.#access = deps.access;
    this.#entities = deps.entities;
    this.#useCases = deps.useCases;
  }

  async get(
    entityRef: string,
    options: CallOptions,
  ): Promise<WithRights<TState>> {
    await this.#access.requireRead({ entityRef }, options);
    const state = await this.#useCases.get(entityRef);
    const [refused] = await this.#access.whyNotShown(
      [bindingUpdatePermission],
      await entityFor(this.#entities, entityRef),
      options,
    );
    return withRights(state, refused);
  }

  async correct(
    entityRef: string,
    request: TRequest,
    options: CallOptions,
  ): Promise<WithRights<TState>> {
    const by = await this.#requireCorrect(entityRef, options);
    return withRights(await this.#useCases.correct(entityRef, request, by));
  }

  async restore(
    entityRef: string,
    revision: number,
    options: CallOptions,
  ): Promise<WithRights<TState>> {
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

function withRights<TState extends object>(
  state: TState,
  refused?: WhyNot,
): WithRights<TState> {
  return {
    ...state,
    rights: { correct: refused === undefined, ...refused },
  };
}
