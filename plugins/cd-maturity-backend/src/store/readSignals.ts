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

/** One signal of a scope, or several with commas between. */
type Row = { scope_key: string; data: string };
type Period = { since: Instant; until: Instant };

/**
 * Looks up the newest of each scope and kind by the index, so that it never sees the others. All of a scope are one row:
 * to take a hundred rows apart takes the driver a third as long as to parse what they say.
 */
async function newestByIndex(
  db: Knex,
  scopeKeys: readonly string[],
  { since, until }: Period,
): Promise<Row[]> {
  const { rows } = await db.raw(
    `SELECT scopes.scope_key, told.data
    FROM unnest(?::text[]) AS scopes (scope_key)
    CROSS JOIN LATERAL (
      SELECT string_agg(newest.data, ',') AS data
      FROM unnest(?::text[], ?::int[]) AS kinds (kind, most)
      CROSS JOIN LATERAL (
        SELECT data FROM signals
        WHERE signals.scope_key = scopes.scope_key AND signals.kind = kinds.kind
          AND at >= ? AND at < ?
        ORDER BY at DESC
        LIMIT kinds.most
      ) AS newest
    ) AS told
    WHERE told.data IS NOT NULL`,
    [[...scopeKeys], signalKinds, signalKinds.map(readLimit), since, until],
  );
  return rows;
}

/** SQLite takes no limit from a row: kinds of which equally many are read share a statement. */
const KINDS_BY_LIMIT = [...new Set(signalKinds.map(readLimit))].map(most => ({
  most,
  kinds: signalKinds.filter(kind => readLimit(kind) === most),
}));

/** The same without a lateral join, which SQLite has not. */
async function newestByRow(
  db: Knex,
  scopeKeys: readonly string[],
  { since, until }: Period,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { most, kinds } of KINDS_BY_LIMIT) {
    const found: Row[] = await db.raw(
      `SELECT signals.scope_key, signals.data
      FROM json_each(?) AS scopes
      CROSS JOIN json_each(?) AS kinds
      CROSS JOIN signals
      WHERE signals.rowid IN (
        SELECT rowid FROM signals AS newest
        WHERE newest.scope_key = scopes.value AND newest.kind = kinds.value
          AND newest.at >= ? AND newest.at < ?
        ORDER BY newest.at DESC
        LIMIT ?
      )`,
      [JSON.stringify(scopeKeys), JSON.stringify(kinds), since, until, most],
    );
    rows.push(...found);
  }
  return rows;
}

/** The newest of each scope and kind before `until`, by scope. Reads `data` alone: titles and links are for pages. */
export async function readSignals(
  db: Knex,
  scopeKeys: readonly string[],
  since: Instant,
  until: Instant = NO_END,
): Promise<Map<string, Signal[]>> {
  const read = isPostgres(db) ? newestByIndex : newestByRow;
  const byScope = new Map<string, Signal[]>();
  await inChunks(scopeKeys, CHUNK, async slice => {
    for (const row of await read(db, slice, { since, until })) {
      const signals: Signal[] = JSON.parse(`[${row.data}]`);
      const others = byScope.get(row.scope_key);
      if (others) {
        others.push(...signals);
      } else {
        byScope.set(row.scope_key, signals);
      }
    }
  });
  return byScope;
}
