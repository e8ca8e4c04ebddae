import { scopeKey } from 'backstage-plugin-cd-maturity-backend/src/store/scopeKey';
import { Knex } from 'knex';
import { refOf } from '../seed/catalog';
import { scopeOf, SOURCE } from '../seed/signals';

const ROLES = ['scm', 'ci', 'deploy', 'incidents', 'registry'];

/** Lets the scopes of the next entities speak for each entity too, so that it has so many more. */
export async function addScopes(
  db: Knex,
  { entities, more }: { entities: number; more: number },
): Promise<void> {
  const rows = Array.from({ length: entities }, (_, entity) =>
    Array.from({ length: more }, (_each, n) => ({
      entity_ref: refOf(entity),
      source: SOURCE,
      scope_key: scopeKey(SOURCE, scopeOf((entity + n + 1) % entities)),
      roles: JSON.stringify(ROLES),
      why: 'growth',
    })),
  ).flat();
  await db.batchInsert('bindings', rows, 500);
}
