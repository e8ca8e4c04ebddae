import { TestDatabases } from '@backstage/backend-test-utils';
import { migrated } from '../__testUtils__/databases';
import { isPostgres } from '../database/dialect';
import { FORGOTTEN_TABLES, KEPT_TABLES } from './forgetEntities';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('forgetEntities on %s', id => {
  it('knows of every table that is about entities whether its rows go or stay', async () => {
    const db = await migrated(databases, id);
    const rows: Array<{ name: string }> = isPostgres(db)
      ? await db('information_schema.columns')
          .select({ name: 'table_name' })
          .where({ column_name: 'entity_ref', table_schema: 'public' })
      : await db
          .from(
            db.raw(
              `sqlite_master, pragma_table_info(sqlite_master.name) as field`,
            ),
          )
          .select({ name: 'sqlite_master.name' })
          .where({ 'sqlite_master.type': 'table', 'field.name': 'entity_ref' });
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [...FORGOTTEN_TABLES, ...KEPT_TABLES].sort(),
    );
  });
});
