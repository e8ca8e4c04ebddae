import { TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import { isPostgres } from './dialect';
import { openDatabase } from './migrate';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const serviceOf = (knex: Knex, skip = false) => ({
  getClient: async () => knex,
  migrations: { skip },
});

describe.each(databases.eachSupportedId())('openDatabase on %s', id => {
  let knex: Knex;
  beforeEach(async () => {
    knex = await databases.init(id);
  });

  it('makes the tables, and finds them made', async () => {
    await openDatabase(serviceOf(knex));
    const db = await openDatabase(serviceOf(knex));
    expect(await db('signals').select()).toEqual([]);
  });

  it('leaves them to the host that makes them elsewhere', async () => {
    const db = await openDatabase(serviceOf(knex, true));
    expect(await db.schema.hasTable('signals')).toBe(false);
  });

  it('lets replicas start together', async () => {
    if (!isPostgres(knex)) {
      // One process has the file.
      return;
    }
    const others = [1, 2].map(() => knexFactory(knex.client.config));
    try {
      const opened = await Promise.all(
        [knex, ...others].map(each => openDatabase(serviceOf(each))),
      );
      for (const db of opened) {
        expect(await db('signals').select()).toEqual([]);
      }
    } finally {
      await Promise.all(others.map(other => other.destroy()));
    }
  });
});
