import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { ModelSet } from '../models/ModelSet';
import { Restriction } from './restrict';
import { ScorecardScope } from './ScorecardScope';
import { SharedReads } from '../sharing/SharedReads';

/** Long enough for people who open a page together, too short for anybody to notice. */
const KEPT_MS = 2_000;

/** Makes of a filter and of what a caller may see what a question is about. */
export class Scopes {
  readonly #db: Knex;
  readonly #models: ModelSet;
  readonly #trees = new SharedReads({ keptMs: KEPT_MS });

  constructor(options: { db: Knex; models: ModelSet }) {
    this.#db = options.db;
    this.#models = options.models;
  }

  async of(
    filter: ScorecardFilter,
    restriction: Restriction | undefined,
  ): Promise<ScorecardScope> {
    return {
      compiled: filter.model
        ? this.#models.get(filter.model)
        : this.#models.first,
      filter,
      tree: await this.#trees.get('tree', () => GroupTree.read(this.#db)),
      restriction,
    };
  }
}
