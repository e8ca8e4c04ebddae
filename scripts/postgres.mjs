import { createRequire } from 'node:module';

const { Client } = createRequire(import.meta.url)('pg');

/** A server for tests only: trusted logins from this machine. */
const LOCAL = 'postgresql://postgres@127.0.0.1:5432/postgres';

/** The PostgreSQL server that tests may use; without a version none answers. */
export async function findPostgres(address = LOCAL) {
  const client = new Client({
    connectionString: address,
    connectionTimeoutMillis: 2000,
  });
  // Without user and password, so that it can be printed.
  const place = new URL(address).host;
  try {
    await client.connect();
    const { rows } = await client.query('show server_version');
    return { address, place, version: rows[0].server_version };
  } catch {
    return { address, place };
  } finally {
    await client.end().catch(() => {});
  }
}
