import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { CatalogReader } from '../catalog/CatalogReader';
import { EvaluationEngine } from '../evaluation/EvaluationEngine';
import { EntityRecord, readEntities } from '../store/entities';

/** Entities that somebody asks for, also those that came into the catalog a moment ago. */
export class KnownEntities {
  readonly #db: Knex;
  readonly #catalogReader: CatalogReader;
  readonly #engine: EvaluationEngine;

  constructor(options: {
    db: Knex;
    catalogReader: CatalogReader;
    engine: EvaluationEngine;
  }) {
    this.#db = options.db;
    this.#catalogReader = options.catalogReader;
    this.#engine = options.engine;
  }

  /** The entity as last read; one that is new in the catalog is read now. */
  async get(entityRef: string): Promise<EntityRecord> {
    let entity = await this.#read(entityRef);
    if (!entity && (await this.#catalogReader.refreshOne(entityRef))) {
      entity = await this.#read(entityRef);
    }
    if (!entity) {
      throw new NotFoundError(`No entity ${entityRef} is in the catalog`);
    }
    return entity;
  }

  /** Sees to it that the entity was judged at least once. */
  async judged(entityRef: string): Promise<void> {
    const judged = await this.#db('scores')
      .where('entity_ref', entityRef)
      .first('entity_ref');
    if (!judged) {
      await this.get(entityRef);
      await this.#engine.evaluateNow(entityRef);
    }
  }

  async #read(entityRef: string): Promise<EntityRecord | undefined> {
    return (await readEntities(this.#db, [entityRef])).get(entityRef);
  }
}
