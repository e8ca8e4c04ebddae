import knexFactory, { Knex } from 'knex';

/** The server that tests may use; undefined when there is none. */
export const POSTGRES =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING;

/** Where Backstage puts the plugin's tables when databases begin with the prefix. */
export function openPluginDatabase(prefix: string): Knex {
  const address = new URL(POSTGRES!);
  address.pathname = `/${prefix}cd-maturity`;
  return knexFactory({ client: 'pg', connection: address.toString() });
}

/** Removes all databases whose names begin with the prefix. */
export async function dropDatabases(prefix: string): Promise<void> {
  const server = knexFactory({ client: 'pg', connection: POSTGRES });
  const names: string[] = await server('pg_database')
    .whereRaw('starts_with(datname, ?)', [prefix])
    .pluck('datname');
  for (const name of names) {
    await server.raw('drop database ?? with (force)', [name]);
  }
  await server.destroy();
}
