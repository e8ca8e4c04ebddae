/**
 * Writes what each package offers into its report.api.md, and the tables that the migrations make into report.sql.md.
 * With --ci it fails when one is not as the code has it. Declarations have to be there: `npm run tsc` makes them.
 */
import { spawnSync } from 'node:child_process';

/**
 * The declarations of our own packages are their sources here; and a schema whose name says it all needs no sentence.
 */
const NO_PROBLEM = ['ae-wrong-input-file-type', 'ae-undocumented'];

const { status, error } = spawnSync(
  'backstage-repo-tools',
  [
    'api-reports',
    '--sql-reports',
    '--validate-release-tags',
    // Apps have no API, and the help of the command line is tested where it is written.
    '--exclude',
    'packages/*',
    '--omit-messages',
    NO_PROBLEM.join(','),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
if (error) throw error;
process.exit(status ?? 1);
