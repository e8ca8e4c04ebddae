import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { BindingContext } from '../bindings/bindEntity';
import { ScopeNames } from '../bindings/ScopeNames';
import { CdMaturityConfig } from '../config';
import { forgetEntities } from '../store/forgetEntities';
import { longMissing, noteMissing } from '../store/entities';
import { readRenames } from '../store/scopeAliases';
import { scopeKey } from '../store/scopeKey';
import { Clock } from '../time/Clock';
import { markGroupsDirty } from './markGroupsDirty';
import { storePage } from './storePage';

const PAGE_SIZE = 500;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'metadata.annotations',
  'metadata.tags',
  'metadata.links',
  'spec.type',
  'spec.lifecycle',
  'spec.dependsOn',
  'spec.profile',
  'relations',
];

/** In an order that lets each find what it refers to. Of APIs only those that have a definition. */
const FILTERS: Array<Record<string, string | symbol>> = [
  { kind: 'Group' },
  { kind: 'User' },
  { kind: 'Domain' },
  { kind: 'System' },
  { kind: 'Resource' },
  { kind: 'API', 'spec.definition': CATALOG_FILTER_EXISTS },
  { kind: 'Component' },
];

export type CatalogReaderOptions = {
  db: Knex;
  catalog: CatalogService;
  auth: AuthService;
  sources: readonly SignalSource[];
  /** Kinds that some model is about, lower case. */
  judgedKinds: ReadonlySet<string>;
  config: Pick<
    CdMaturityConfig,
    'bindings' | 'catalog' | 'renamedScopes' | 'supportedTechnology'
  >;
  clock: Clock;
  logger: LoggerService;
  onDirty: () => void;
};

/** Keeps our copy of the catalog in step: pages of it at a time, and only what changed is written. */
export class CatalogReader {
  readonly #options: CatalogReaderOptions;
  #running: Promise<number> | undefined;

  constructor(options: CatalogReaderOptions) {
    this.#options = options;
  }

  /** Reads the whole catalog and returns how many entities may be judged. A call while one runs shares its result. */
  refresh(): Promise<number> {
    this.#running ??= this.#readAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Reads one entity now and gives it as the catalog has it; undefined when the catalog does not. */
  async refreshOne(entityRef: string): Promise<Entity | undefined> {
    const entity = await this.#options.catalog.getEntityByRef(entityRef, {
      credentials: await this.#options.auth.getOwnServiceCredentials(),
    });
    if (entity) {
      const binding = await this.bindingContext();
      await storePage({ ...this.#options, binding }, [entity]);
    }
    return entity;
  }

  /** What decides about bindings at the moment. */
  async bindingContext(): Promise<BindingContext> {
    const { db, sources, config } = this.#options;
    const configured = config.renamedScopes.map(({ source, from, to }) => ({
      formerKey: scopeKey(source, from),
      scopeKey: scopeKey(source, to),
    }));
    return {
      sources,
      rules: config.bindings,
      names: new ScopeNames([...(await readRenames(db)), ...configured]),
    };
  }

  async #readAll(): Promise<number> {
    const deps = { ...this.#options, binding: await this.bindingContext() };
    const seen = new Set<string>();
    const touchedGroups = new Set<string>();
    let judged = 0;
    let changed = 0;
    for (const filter of FILTERS) {
      for await (const page of await this.#pages(filter)) {
        page.forEach(entity => seen.add(stringifyEntityRef(entity)));
        const result = await storePage(deps, page);
        result.touchedGroups.forEach(group => touchedGroups.add(group));
        judged += result.judged;
        changed += result.changed;
      }
    }
    await markGroupsDirty(this.#options, touchedGroups);
    await this.#forget(seen);
    if (changed > 0) {
      this.#options.onDirty();
    }
    this.#options.logger.debug(
      `Read ${seen.size} catalog entities, ${changed} had changed`,
    );
    return judged;
  }

  async #pages(
    filter: Record<string, string | symbol>,
  ): Promise<AsyncIterable<Entity[]>> {
    return this.#options.catalog.streamEntities(
      { filter, fields: FIELDS, pageSize: PAGE_SIZE },
      { credentials: await this.#options.auth.getOwnServiceCredentials() },
    );
  }

  async #forget(seen: ReadonlySet<string>): Promise<void> {
    const { db, clock, config, logger } = this.#options;
    await noteMissing(db, ref => seen.has(ref), clock.now());
    const gone = await longMissing(
      db,
      clock.now() - config.catalog.forgetAfter,
    );
    if (gone.length > 0) {
      await db.transaction(tx => forgetEntities(tx, gone));
      logger.info(`Removed ${gone.length} entities that left the catalog`);
    }
  }
}
