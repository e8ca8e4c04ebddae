import { Entity } from '@backstage/catalog-model';
import { ScopeNames } from 'backstage-plugin-cd-maturity-backend/src/bindings/ScopeNames';
import { storePage } from 'backstage-plugin-cd-maturity-backend/src/catalog/storePage';
import { configSchema } from 'backstage-plugin-cd-maturity-backend/src/config';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { quietLogger } from '../evaluate/quietLogger';
import { benchSource } from './source';

const PAGE = 500;

/** Writes entities as a reading of the catalog would. */
export async function storeCatalog(
  db: Knex,
  entities: readonly Entity[],
  options: { judgedKinds: ReadonlySet<string>; asOf: Instant },
): Promise<void> {
  const { judgedKinds, asOf } = options;
  const deps = {
    db,
    binding: { sources: [benchSource], rules: [], names: new ScopeNames([]) },
    judgedKinds,
    config: configSchema.parse({}),
    clock: { now: () => asOf },
    logger: quietLogger,
  };
  for (let from = 0; from < entities.length; from += PAGE) {
    await storePage(deps, entities.slice(from, from + PAGE));
  }
}
