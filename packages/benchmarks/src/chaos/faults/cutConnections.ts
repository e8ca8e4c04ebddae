import { Knex } from 'knex';

/** Ends every connection to these databases but the one that asks for it. */
export async function cutConnections(
  server: Knex,
  databases: readonly string[],
): Promise<void> {
  await server.raw(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ANY(?) AND pid <> pg_backend_pid()',
    [[...databases]],
  );
}
