import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { legacyJourney } from './legacyJourney.mjs';
import { ownerJourney } from './ownerJourney.mjs';
import { platformJourney } from './platformJourney.mjs';
import { startPortal } from './portal.mjs';
import { Report } from './Report.mjs';
import { signInJourney } from './signIn.mjs';

const { values: options } = parseArgs({
  options: {
    /** Take the pages as they were built last. */
    'no-build': { type: 'boolean', default: false },
    /** Where to write the counts as JSON. */
    output: { type: 'string' },
  },
});

const appFolders = ['app', 'app-legacy'].map(name =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url)),
);

function buildPages() {
  process.stdout.write('Building the pages …\n');
  for (const cwd of appFolders) {
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The pages of ${cwd} could not be built`);
  }
}

/** Walks through the pages of one app in a browser of its own, and counts what its scripts complain about. */
async function drive(portal, report, app, journeys) {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', error => problems.push(error.message));
  const run = { page, report, baseUrl: portal.baseUrl };
  for (const journey of journeys) await journey(run);
  await report.check(
    page,
    `no script of ${app} failed on the way`,
    async () => {
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  );
  await browser.close();
}

const isBuilt = appFolders.every(folder =>
  existsSync(`${folder}/dist/index.html`),
);
if (!options['no-build'] || !isBuilt) {
  buildPages();
}
const report = new Report();
const portal = await startPortal();
try {
  await drive(portal, report, 'app', [
    signInJourney,
    ownerJourney,
    platformJourney,
  ]);
  await portal.serve('app-legacy');
  await drive(portal, report, 'app-legacy', [legacyJourney]);
} finally {
  portal.stop();
}
process.exit(report.finish(options.output) ? 0 : 1);
