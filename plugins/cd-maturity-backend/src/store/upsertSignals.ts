import { Signal } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { inChunks, isPostgres } from '../database/dialect';
import { isLater, SignalRow, toSignalRow } from './signalRows';
import { writeParts } from './writeParts';

/** SQLite works on the event loop: so many rows take it some 30 ms. */
const CHUNK = 1_000;

/** Columns and their types on PostgreSQL. */
const COLUMNS = {
  id: 'text',
  source: 'text',
  scope_key: 'text',
  kind: 'text',
  seq: 'bigint',
  at: 'bigint',
  outcome: 'text',
  env_tier: 'text',
  sha: 'text',
  part: 'text',
  data: 'text',
  evidence: 'text',
  told_at: 'text',
} satisfies Record<keyof SignalRow, string>;

const NAMES = Object.keys(COLUMNS) as Array<keyof SignalRow>;
const LIST = NAMES.join(', ');
/** The others are what the id is made of. */
const CHANGING = NAMES.filter(name => !['id', 'source', 'kind'].includes(name));

/**
 * A row is replaced only by a later word of its provider. With equal sequence the content decides, by bytes: a
 * corrected payload is not simply dropped, and whatever the order of arrival, the same row stays. A replay is read by
 * the present code, so with equal sequence it wins.
 */
function laterOnly(isPg: boolean, isReplay: boolean): string {
  if (isReplay) {
    return 'excluded.seq >= signals.seq';
  }
  const bytes = isPg ? ' collate "C"' : '';
  const parts = (table: string) =>
    `(${table}.seq, ${table}.data${bytes}, coalesce(${table}.evidence, '')${bytes})`;
  return `${parts('excluded')} > ${parts('signals')}`;
}

/** All rows as one value: a statement of thousands of values costs more to put together than to run. */
function rowsIn(isPg: boolean, rows: SignalRow[]) {
  if (isPg) {
    const arrays = NAMES.map(name => `?::${COLUMNS[name]}[]`).join(', ');
    return {
      sql: `select * from unnest(${arrays})`,
      values: NAMES.map(name => rows.map(row => row[name])),
    };
  }
  const fields = NAMES.map((_, index) => `json_extract(value, '$[${index}]')`);
  return {
    // Without a condition SQLite would take `on` for that of a join.
    sql: `select ${fields.join(', ')} from json_each(?) where true`,
    values: [JSON.stringify(rows.map(row => NAMES.map(name => row[name])))],
  };
}

/** One row per id, in order of id so that two writers never wait for each other in a circle. */
async function latestRows(signals: readonly Signal[]): Promise<SignalRow[]> {
  const byId = new Map<string, SignalRow>();
  for (const [index, signal] of signals.entries()) {
    if (index > 0 && index % CHUNK === 0) {
      await nextTurn();
    }
    const row = toSignalRow(signal);
    const known = byId.get(row.id);
    if (!known || isLater(row, known)) {
      byId.set(row.id, row);
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function writeLatest(
  db: Knex,
  signals: readonly Signal[],
  isReplay: boolean,
) {
  const isPg = isPostgres(db);
  const changes = CHANGING.map(name => `${name} = excluded.${name}`).join(', ');
  const guard = laterOnly(isPg, isReplay);
  await inChunks(await latestRows(signals), CHUNK, async rows => {
    const { sql, values } = rowsIn(isPg, rows);
    await db.raw(
      `insert into signals (${LIST}) ${sql} on conflict (id) do update set ${changes} where ${guard}`,
      values as Knex.RawBinding[],
    );
    await nextTurn();
  });
}

/**
 * Writes signals so that the same ones, in any order and any number of times, leave the same table. Takes a transaction,
 * which holds the rows that are joined until all is written.
 */
export async function upsertSignals(
  db: Knex,
  signals: readonly Signal[],
  options: { isReplay?: boolean } = {},
): Promise<void> {
  const { isReplay = false } = options;
  await writeLatest(
    db,
    signals.filter(({ partial }) => !partial),
    isReplay,
  );
  await writeParts(
    db,
    signals.filter(({ partial }) => partial),
    isReplay,
  );
}
