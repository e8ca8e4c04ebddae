import { TestDatabases } from '@backstage/backend-test-utils';
import { readdir } from 'node:fs/promises';
import knexFactory, { Knex } from 'knex';
import { isPostgres } from './dialect';
import { MIGRATIONS } from './migrate';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

async function tables(knex: Knex): Promise<string[]> {
  const rows = isPostgres(knex)
    ? await knex('information_schema.tables')
        .select({ name: 'table_name' })
        .where('table_schema', 'public')
    : await knex('sqlite_master').select('name').where('type', 'table');
  return rows
    .map(row => row.name)
    .filter(name => !/^(knex_migrations|sqlite_)/.test(name))
    .sort();
}

describe.each(databases.eachSupportedId())('migrations on %s', id => {
  it('go up and down again, one by one', async () => {
    const knex = await databases.init(id);
    const steps = (await readdir(MIGRATIONS)).filter(name =>
      name.endsWith('.js'),
    );
    const seen: string[][] = [await tables(knex)];
    for (const _ of steps) {
      await knex.migrate.up({ directory: MIGRATIONS });
      seen.push(await tables(knex));
    }
    expect(seen[0]).toEqual([]);
    expect(seen.at(-1)).toEqual([
      'attestations',
      'binding_corrections',
      'bindings',
      'campaign_days',
      'campaigns',
      'contradictions',
      'decision_events',
      'decisions',
      'deliveries',
      'digests',
      'dirty_entities',
      'dirty_groups',
      'disputes',
      'entities',
      'exemptions',
      'facts',
      'goals',
      'group_days',
      'idempotency_keys',
      'level_moves',
      'logins',
      'metric_values',
      'model_versions',
      'models',
      'muted_topics',
      'own_secrets',
      'people_events',
      'recognition_corrections',
      'reconstructed_models',
      'reconstructions',
      'revisions',
      'scope_aliases',
      'scope_facts',
      'scope_ids',
      'scope_readings',
      'scope_roles',
      'score_changes',
      'score_details',
      'score_groups',
      'scores',
      'signals',
      'source_cursors',
      'source_polls',
      'sources',
      'tellings',
    ]);
    for (const _ of steps) {
      expect(await tables(knex)).toEqual(seen.pop());
      await knex.migrate.down({ directory: MIGRATIONS });
    }
    expect(await tables(knex)).toEqual([]);
  });

  it('have PostgreSQL compress large texts by the fast method', async () => {
    const knex = await databases.init(id);
    if (!isPostgres(knex)) {
      return;
    }
    await knex.migrate.latest({ directory: MIGRATIONS });
    const { rows } = await knex.raw(
      `select attcompression as method from pg_attribute where attrelid = 'score_details'::regclass and attname = 'score'`,
    );
    expect(rows).toEqual([{ method: 'l' }]);
  });

  it('need no schema by name, as with pluginDivisionMode: schema', async () => {
    const knex = await databases.init(id);
    if (!isPostgres(knex)) {
      return;
    }
    await knex.raw('create schema plugin_schema');
    const { connection, client } = knex.client.config;
    const own = knexFactory({
      client,
      connection,
      searchPath: ['plugin_schema'],
    });
    await own.migrate.latest({ directory: MIGRATIONS });
    const { rows } = await knex.raw(
      `select distinct table_schema from information_schema.tables where table_name in ('signals', 'scores', 'decisions')`,
    );
    expect(rows).toEqual([{ table_schema: 'plugin_schema' }]);
    await own.destroy();
  });
});
