import { spawnSync } from 'node:child_process';
import { findPostgres } from './postgres.mjs';

const ADDRESS = 'BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING';

const { [ADDRESS]: wanted, ...inherited } = process.env;
const postgres = await findPostgres(wanted);
process.stdout.write(
  postgres.version
    ? `Databases covered: SQLite, PostgreSQL ${postgres.version}\n`
    : `Databases covered: SQLite. PostgreSQL is left out: no server answers at ${postgres.place}.\n`,
);

const env = {
  ...inherited,
  // Tests take the server that is there, or none; they never start a container.
  BACKSTAGE_TEST_DISABLE_DOCKER: '1',
  ...(postgres.version && { [ADDRESS]: postgres.address }),
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
