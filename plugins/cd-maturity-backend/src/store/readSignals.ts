import {
  Instant,
  readLimit,
  Signal,
  signalKinds,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';

const CHUNK = 200;
const NO_END: Instant = Number.MAX_SAFE_INTEGER;

type Row = { scope_key: string; data: string };
type Period = { since: Instant; until: Instant };

/** Looks up the newest of each scope and kind by the index, so that it never sees the others. */
async function newestByIndex(
  db: Knex,
  scopeKeys: readonly string[],
  { since, until }: Period,
): Promise<Row[]> {
  const { rows } = await db.raw(
    `SELECT scopes.scope_key, newest.data
    FROM unnest(?::text[]) AS scopes (scope_key)
    CROSS JOIN unnest(?::text[], ?::int[]) AS kinds (kind, most)
    CROSS JOIN LATERAL (
      SELECT data FROM signals
      WHERE signals.scope_key = scopes.scope_key AND signals.kind = kinds.kind
        AND at >= ? AND at < ?
      ORDER BY at DESC
      LIMIT kinds.most
    ) AS newest`,
    [[...scopeKeys], signalKinds, signalKinds.map(readLimit), since, until],
  );
  return rows;
}

/** Numbers all of each scope and kind: SQLite has no lateral join. */
async function newestByNumber(
  db: Knex,
  scopeKeys: readonly string[],
  { since, until }: Period,
): Promise<Row[]> {
  const ranked = db('signals')
    .whereIn('scope_key', [...scopeKeys])
    .where('at', '>=', since)
    .where('at', '<', until)
    .select('scope_key', 'kind', 'data')
    .rowNumber('place', window =>
      window.partitionBy(['scope_key', 'kind']).orderBy('at', 'desc'),
    );
  return db
    .from(ranked.as('ranked'))
    .select('scope_key', 'data')
    .where(within => {
      for (const kind of signalKinds) {
        within.orWhere(each =>
          each.where('kind', kind).andWhere('place', '<=', readLimit(kind)),
        );
      }
    });
}

/** The newest of each scope and kind before `until`, by scope. Reads `data` alone: titles and links are for pages. */
export async function readSignals(
  db: Knex,
  scopeKeys: readonly string[],
  since: Instant,
  until: Instant = NO_END,
): Promise<Map<string, Signal[]>> {
  const read = isPostgres(db) ? newestByIndex : newestByNumber;
  const byScope = new Map<string, Signal[]>();
  await inChunks(scopeKeys, CHUNK, async slice => {
    for (const row of await read(db, slice, { since, until })) {
      const signals = byScope.get(row.scope_key) ?? [];
      signals.push(JSON.parse(row.data));
      byScope.set(row.scope_key, signals);
    }
  });
  return byScope;
}
