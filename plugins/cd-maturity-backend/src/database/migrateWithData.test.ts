import { TestDatabases } from '@backstage/backend-test-utils';
import { readdir } from 'node:fs/promises';
import { Knex } from 'knex';
import { isPostgres } from './dialect';
import { MIGRATIONS } from './migrate';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

type Row = Record<string, string | number | boolean>;
/** Rows of each table, as they were written when so many migrations had been made. */
type Seed = Map<string, Row>;

/** Rewritten on purpose: everything of the catalog is to be read again. */
const REWRITTEN: Record<string, string[]> = { entities: ['hash'] };

async function tablesOf(db: Knex): Promise<string[]> {
  const names: string[] = isPostgres(db)
    ? await db('information_schema.tables')
        .where('table_schema', 'public')
        .pluck('table_name')
    : await db('sqlite_master').where('type', 'table').pluck('name');
  return names.filter(name => !/^(knex_migrations|sqlite_)/.test(name)).sort();
}

function valueFor(
  { type, maxLength }: Knex.ColumnInfo,
  step: number,
  text: string,
): Row[string] {
  switch (type) {
    case 'bigint':
    case 'integer':
    case 'smallint':
    case 'double precision':
    case 'double':
    case 'float':
      return step;
    case 'boolean':
      return true;
    case 'ARRAY':
      return '{1,2}';
    default:
      return maxLength ? text.slice(0, maxLength) : text;
  }
}

/** Writes a row with something in every column but those that count up by themselves. */
async function addRow(db: Knex, table: string, step: number): Promise<Row> {
  const row: Row = {};
  for (const [name, column] of Object.entries(await db(table).columnInfo())) {
    const counts = name === 'id' && /int/.test(column.type);
    if (!counts) {
      row[name] = valueFor(column, step, `${step}-${table}`);
    }
  }
  await db(table).insert(row);
  return row;
}

async function addRows(db: Knex, step: number): Promise<Seed> {
  const seed: Seed = new Map();
  for (const table of await tablesOf(db)) {
    seed.set(table, await addRow(db, table, step));
  }
  return seed;
}

/** Rows of the seed that are not there, or in which something that they can have is another. */
async function lostOf(db: Knex, seed: Seed): Promise<string[]> {
  const tables = new Set(await tablesOf(db));
  const lost: string[] = [];
  for (const [table, row] of seed) {
    // Dead letters became deliveries, and are looked at as such below.
    if (!tables.has(table)) {
      if (table !== 'dead_letters') {
        lost.push(table);
      }
      continue;
    }
    const columns = await db(table).columnInfo();
    const kept = Object.entries(row).filter(
      ([name]) => name in columns && !REWRITTEN[table]?.includes(name),
    );
    const found = await db(table).where(Object.fromEntries(kept));
    if (found.length !== 1) {
      lost.push(`${table}: ${found.length} of ${JSON.stringify(row)}`);
    }
  }
  return lost;
}

describe.each(databases.eachSupportedId())('migrations on %s', id => {
  const directory = MIGRATIONS;

  it('keep all rows that were written at any step, up to the last one and down again', async () => {
    const db = await databases.init(id);
    const steps = (await readdir(directory)).filter(name =>
      name.endsWith('.js'),
    );
    const seeds: Seed[] = [];
    for (const [step] of steps.entries()) {
      await db.migrate.up({ directory });
      seeds.push(await addRows(db, step));
    }
    const letters = seeds
      .map(seed => seed.get('dead_letters'))
      .filter(row => row !== undefined);
    expect(letters.length).toBeGreaterThan(0);
    for (const seed of seeds) {
      expect(await lostOf(db, seed)).toEqual([]);
    }
    for (const { delivery_id, reason } of letters) {
      expect(
        await db('deliveries').where({ delivery_id, reason, state: 'dead' }),
      ).toHaveLength(1);
    }

    // A row stands every step down to the form of its own time.
    for (let step = steps.length - 1; step > 0; step -= 1) {
      expect(await lostOf(db, seeds[step])).toEqual([]);
      expect(await lostOf(db, seeds[0])).toEqual([]);
      seeds.pop();
      await db.migrate.down({ directory });
    }
    await db.migrate.latest({ directory });
    expect(await lostOf(db, seeds[0])).toEqual([]);
    await db.migrate.rollback({ directory }, true);
    expect(await tablesOf(db)).toEqual([]);
  });
});
