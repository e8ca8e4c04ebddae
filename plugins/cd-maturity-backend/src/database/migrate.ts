import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { isPostgres } from './dialect';

export const MIGRATIONS = resolvePackagePath(
  'backstage-plugin-cd-maturity-backend',
  'migrations',
);

/** Replicas that start together take turns: the second one finds everything done. */
async function migrate(knex: Knex): Promise<void> {
  await knex.transaction(async tx => {
    if (isPostgres(tx)) {
      await tx.raw(`select pg_advisory_xact_lock(hashtext('cd-maturity'))`);
    }
    await tx.migrate.latest({ directory: MIGRATIONS });
  });
}

/** The plugin's database, brought up to date unless the host does that elsewhere. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!isPostgres(knex)) {
    // Deliveries are committed one by one: a write-ahead log does that in a fifth of the time, as safely.
    await knex.raw('PRAGMA journal_mode = WAL');
  }
  if (!database.migrations?.skip) {
    await migrate(knex);
  }
  return knex;
}
