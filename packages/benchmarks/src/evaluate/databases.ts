import { MIGRATIONS } from 'backstage-plugin-cd-maturity-backend/src/database/migrate';
import createKnex, { Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type BenchDatabase = {
  title: string;
  db: Knex;
  /** Value of Backstage's `backend.database` for a backend that finds these tables. */
  backend: object;
  /** The tables of another plugin of that backend. */
  open(pluginId: string): Knex;
  /** Bytes that tables and indexes take. */
  size(): Promise<number>;
  drop(): Promise<void>;
};

/** A database of a server. */
export type PostgresDatabase = BenchDatabase & {
  name: string;
  /** Names of the databases of all plugins of the backend. */
  names(): Promise<string[]>;
  /** Another database of the same server. */
  server: Knex;
  /** The tables with their rows under another name; everybody else has to have left. Closes {@link BenchDatabase.db}. */
  copy(): Promise<Knex>;
};

/** A server for tests: trusted logins from this machine. */
const SERVER = {
  host: '127.0.0.1',
  port: 5432,
  user: 'postgres',
  database: 'postgres',
};

const PLUGIN = 'cd-maturity';

/** A new file with the settings that the plugin gives it. */
export async function openSqlite(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'cd-maturity-bench-'));
  const db = createKnex({
    client: 'better-sqlite3',
    connection: { filename: join(folder, `${PLUGIN}.sqlite`) },
    useNullAsDefault: true,
  });
  await db.raw('PRAGMA journal_mode = WAL');
  await db.raw('PRAGMA foreign_keys = ON');
  await db.migrate.latest({ directory: MIGRATIONS });
  return {
    title: 'SQLite',
    db,
    backend: { client: 'better-sqlite3', connection: { directory: folder } },
    open: pluginId =>
      createKnex({
        client: 'better-sqlite3',
        connection: { filename: join(folder, `${pluginId}.sqlite`) },
        useNullAsDefault: true,
      }),
    size: async () => {
      const [{ page_count }] = await db.raw('PRAGMA page_count');
      const [{ page_size }] = await db.raw('PRAGMA page_size');
      return page_count * page_size;
    },
    drop: async () => {
      await db.destroy();
      await rm(folder, { recursive: true });
    },
  };
}

let opened = 0;

/** A new database on the server of this machine; undefined when none answers. */
export async function openPostgres(): Promise<PostgresDatabase | undefined> {
  const server = createKnex({
    client: 'pg',
    connection: { ...SERVER, connectionTimeoutMillis: 2_000 },
  });
  opened += 1;
  const prefix = `cd_maturity_bench_${process.pid}_${opened}_`;
  const name = `${prefix}${PLUGIN}`;
  try {
    await server.raw('create database ??', [name]);
  } catch {
    await server.destroy();
    return undefined;
  }
  const db = createKnex({
    client: 'pg',
    connection: { ...SERVER, database: name },
  });
  await db.migrate.latest({ directory: MIGRATIONS });
  let copied: Knex | undefined;
  const names = (): Promise<string[]> =>
    server('pg_database')
      .whereRaw('starts_with(datname, ?)', [prefix])
      .pluck('datname');
  const { rows } = await db.raw('show server_version');
  return {
    title: `PostgreSQL ${rows[0].server_version.split(' ')[0]}`,
    db,
    name,
    names,
    server,
    copy: async () => {
      await db.destroy();
      const copy = `${prefix}copy`;
      await server.raw('create database ?? template ??', [copy, name]);
      copied = createKnex({
        client: 'pg',
        connection: { ...SERVER, database: copy },
      });
      return copied;
    },
    backend: { client: 'pg', connection: SERVER, prefix },
    open: pluginId =>
      createKnex({
        client: 'pg',
        connection: { ...SERVER, database: `${prefix}${pluginId}` },
      }),
    size: async () => {
      const result = await db.raw('select pg_database_size(?) as size', [name]);
      return Number(result.rows[0].size);
    },
    drop: async () => {
      await db.destroy();
      await copied?.destroy();
      for (const each of await names()) {
        await server.raw('drop database ?? with (force)', [each]);
      }
      await server.destroy();
    },
  };
}
