import { SourceHealth } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toInstant } from '../database/values';
import { parseScopeKey } from '../store/scopeKey';
import { readSources } from '../store/sources';

const MAX_UNBOUND = 200;

type CountRow = { source: string; n: BigIntValue };

async function countBy(
  db: Knex,
  table: string,
  where: Record<string, string> = {},
): Promise<Map<string, number>> {
  const rows: CountRow[] = await db(table)
    .where(where)
    .groupBy('source')
    .select('source')
    .count({ n: '*' });
  return new Map(rows.map(row => [row.source, Number(row.n)]));
}

async function countScopes(db: Knex): Promise<Map<string, number>> {
  const rows: CountRow[] = await db('scope_roles')
    .groupBy('source')
    .select('source')
    .countDistinct({ n: 'scope_key' });
  return new Map(rows.map(row => [row.source, Number(row.n)]));
}

/** Scopes that deliver but that no entity claims, the liveliest first. */
async function unboundScopes(db: Knex): Promise<SourceHealth['unboundScopes']> {
  const rows: Array<{ scope_key: string; newest: BigIntValue }> = await db(
    'scope_roles',
  )
    .whereNotExists(
      db('bindings')
        .select(db.raw('1'))
        .whereRaw('bindings.scope_key = scope_roles.scope_key'),
    )
    .groupBy('scope_key')
    .select('scope_key')
    .select({ newest: db.raw('max(last_at)') })
    .orderBy('newest', 'desc')
    .limit(MAX_UNBOUND);
  return rows.map(row => ({
    ...parseScopeKey(row.scope_key),
    newestSignalAt: new Date(toInstant(row.newest)).toISOString(),
  }));
}

/** How each source is doing, those included that never delivered. */
export async function readSourceHealth(
  db: Knex,
  sourceIds: readonly string[],
): Promise<SourceHealth> {
  const [active, deliveries, pending, dead, scopes, unbound] =
    await Promise.all([
      readSources(db),
      countBy(db, 'deliveries'),
      countBy(db, 'deliveries', { state: 'pending' }),
      countBy(db, 'dead_letters'),
      countScopes(db),
      unboundScopes(db),
    ]);
  const all = [...new Set([...sourceIds, ...active.keys()])].sort();
  return {
    items: all.map(source => {
      const heard = active.get(source);
      return {
        source,
        ...(heard
          ? { lastDeliveryAt: new Date(heard.lastDeliveryAt).toISOString() }
          : {}),
        deliveries: deliveries.get(source) ?? 0,
        pending: pending.get(source) ?? 0,
        deadLetters: dead.get(source) ?? 0,
        scopes: scopes.get(source) ?? 0,
      };
    }),
    unboundScopes: unbound,
  };
}
