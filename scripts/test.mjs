import { spawnSync } from 'node:child_process';
import { findPostgres } from './postgres.mjs';

const postgres = await findPostgres();
process.stdout.write(
  postgres
    ? `Databases covered: SQLite, PostgreSQL ${postgres.version}\n`
    : 'Databases covered: SQLite. PostgreSQL is left out: no server answers on 127.0.0.1:5432.\n',
);

const env = {
  ...process.env,
  // Tests take the server that is there, or none; they never start a container.
  BACKSTAGE_TEST_DISABLE_DOCKER: '1',
  ...(postgres && {
    BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING: postgres.address,
  }),
};
const { status, error } = spawnSync(
  'backstage-cli',
  [
    'repo',
    'test',
    '--watchAll=false',
    '--maxWorkers=2',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env },
);
if (error) throw error;
process.exit(status ?? 1);
