import {
  GoalDto,
  goalUpdatePermission,
} from 'backstage-plugin-cd-maturity-common';
import { entityFor } from '../people/entityFor';
import { AccessControl } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { KnownEntities } from '../service/KnownEntities';
import { GoalKey, GoalUseCases, SetGoal } from './GoalUseCases';

/** Whoever sees an entity sees its goal; its owners set it. */
export class AuthorizedGoals {
  readonly #access: AccessControl;
  readonly #entities: KnownEntities;
  readonly #useCases: GoalUseCases;

  constructor(deps: {
    access: AccessControl;
    entities: KnownEntities;
    useCases: GoalUseCases;
  }) {
    this.#access = deps.access;
    this.#entities = deps.entities;
    this.#useCases = deps.useCases;
  }

  async get(key: GoalKey, options: CallOptions): Promise<GoalDto> {
    await this.#access.requireRead(key, options);
    return this.#useCases.get(key);
  }

  async set(
    request: Omit<SetGoal, 'by'>,
    options: CallOptions,
  ): Promise<GoalDto> {
    const by = await this.requireUpdate(request, options);
    return this.#useCases.set({ ...request, by });
  }

  async clear(key: GoalKey, options: CallOptions): Promise<GoalDto> {
    const by = await this.requireUpdate(key, options);
    return this.#useCases.clear({ ...key, by });
  }

  async requireUpdate(key: GoalKey, options: CallOptions): Promise<string> {
    return this.#access.requireRight(
      goalUpdatePermission,
      await entityFor(this.#entities, key.entityRef),
      options,
    );
  }
}
