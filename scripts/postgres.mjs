import { createRequire } from 'node:module';

const { Client } = createRequire(import.meta.url)('pg');

/** A server for tests only: trusted logins from this machine. */
const LOCAL = 'postgresql://postgres@127.0.0.1:5432/postgres';

/** Address and version of the PostgreSQL server that tests may use, if one answers. */
export async function findPostgres(
  address = process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING ??
    LOCAL,
) {
  const client = new Client({
    connectionString: address,
    connectionTimeoutMillis: 2000,
  });
  try {
    await client.connect();
    const { rows } = await client.query('show server_version');
    return { address, version: rows[0].server_version };
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}
