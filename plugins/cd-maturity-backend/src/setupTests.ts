import { TestDatabases } from '@backstage/backend-test-utils';

// PostgreSQL joins in when a server is named; see CONTRIBUTING.md.
TestDatabases.setDefaults({
  ids: process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING
    ? ['SQLITE_3', 'POSTGRES_15']
    : ['SQLITE_3'],
});
