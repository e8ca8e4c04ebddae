import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { ownerJourney } from './ownerJourney.mjs';
import { platformJourney } from './platformJourney.mjs';
import { startPortal } from './portal.mjs';
import { Report } from './Report.mjs';
import { signIn } from './signIn.mjs';

const { values: options } = parseArgs({
  options: {
    /** Take the pages as they were built last. */
    'no-build': { type: 'boolean', default: false },
    /** Where to write the counts as JSON. */
    output: { type: 'string' },
  },
});

const appFolder = fileURLToPath(new URL('..', import.meta.url));

function buildPages() {
  process.stdout.write('Building the pages …\n');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: appFolder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The pages could not be built');
}

async function drive(portal, report) {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', error => problems.push(error.message));
  const run = { page, report, baseUrl: portal.baseUrl };
  await report.check(page, 'signs in as guest', () =>
    signIn(page, portal.baseUrl),
  );
  await ownerJourney(run);
  await platformJourney(run);
  await report.check(page, 'no script failed on the way', async () => {
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
  await browser.close();
}

if (!options['no-build'] || !existsSync(`${appFolder}/dist/index.html`)) {
  buildPages();
}
const report = new Report();
const portal = await startPortal();
try {
  await drive(portal, report);
} finally {
  portal.stop();
}
process.exit(report.finish(options.output) ? 0 : 1);
