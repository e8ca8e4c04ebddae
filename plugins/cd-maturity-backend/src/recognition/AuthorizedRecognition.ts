import {
  bindingUpdatePermission,
  EntityRecognition,
  maturityReadPermission,
  RecognitionCorrectionRequest,
} from 'backstage-plugin-cd-maturity-common';
import { entityFor } from '../people/entityFor';
import { AccessControl } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { KnownEntities } from '../service/KnownEntities';
import { RecognitionUseCases } from './RecognitionUseCases';
import { RecognitionWithoutRights } from './toRecognition';

/** Who sees the entity sees what its jobs count as; its owners with the permission may correct it. */
export class AuthorizedRecognition {
  readonly #access: AccessControl;
  readonly #entities: KnownEntities;
  readonly #useCases: RecognitionUseCases;

  constructor(deps: {
    access: AccessControl;
    entities: KnownEntities;
    useCases: RecognitionUseCases;
  }) {
    this.#access = deps.access;
    this.#entities = deps.entities;
    this.#useCases = deps.useCases;
  }

  async get(
    entityRef: string,
    options: CallOptions,
  ): Promise<EntityRecognition> {
    await this.#access.requireForEntity(
      maturityReadPermission,
      { entityRef },
      options,
    );
    const recognition = await this.#useCases.get(entityRef);
    const [whyNot] = await this.#access.whyNot(
      [bindingUpdatePermission],
      await entityFor(this.#entities, entityRef),
      options,
    );
    return withRights(recognition, whyNot);
  }

  async correct(
    entityRef: string,
    request: RecognitionCorrectionRequest,
    options: CallOptions,
  ): Promise<EntityRecognition> {
    const by = await this.#requireCorrect(entityRef, options);
    return withRights(await this.#useCases.correct(entityRef, request, by));
  }

  async restore(
    entityRef: string,
    revision: number,
    options: CallOptions,
  ): Promise<EntityRecognition> {
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
  recognition: RecognitionWithoutRights,
  whyNot?: string,
): EntityRecognition {
  return {
    ...recognition,
    rights: whyNot ? { correct: false, whyNot } : { correct: true },
  };
}
