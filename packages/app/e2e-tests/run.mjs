import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { decisionJourney } from './decisionJourney.mjs';
import { follow } from './documentation.mjs';
import { addressJourney } from './addressJourney.mjs';
import { approverJourney, askForExemption } from './approverJourney.mjs';
import { everyPageJourney } from './everyPageJourney.mjs';
import { hostileCampaign, hostileJourney } from './hostileJourney.mjs';
import { keyboardJourney } from './keyboardJourney.mjs';
import { leadJourney } from './leadJourney.mjs';
import { legacyJourney } from './legacyJourney.mjs';
import { ownerJourney } from './ownerJourney.mjs';
import { platformJourney } from './platformJourney.mjs';
import { startPortal } from './portal.mjs';
import { Report } from './Report.mjs';
import { refusalJourney } from './refusalJourney.mjs';
import { signInJourney } from './signIn.mjs';
import {
  approverIsTold,
  openPageFollows,
  ownerIsTold,
} from './tellingJourney.mjs';

const { values: options } = parseArgs({
  options: {
    /** Take the pages as they were built last. */
    'no-build': { type: 'boolean', default: false },
    /** Only what the documentation tells people to type. It needs no pages. */
    'only-documentation': { type: 'boolean', default: false },
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

/** Types what the documentation says, into a folder that nobody keeps. */
async function followDocumentation({ baseUrl }, report) {
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'cd-maturity-docs-'));
  const pages = ['people.md', 'api.md'];
  await report.check(
    undefined,
    `every command of ${pages.join(' and ')} is answered`,
    () => follow({ baseUrl, pages, cwd }),
  );
  rmSync(cwd, { recursive: true });
}

/** Who looks after everybody's delivery. */
const PLATFORM_LEAD = {
  user: 'user:default/kim.larsen',
  group: 'group:default/platform',
};

const isBuilt = appFolders.every(folder =>
  existsSync(`${folder}/dist/index.html`),
);
const needsPages = !options['only-documentation'];
if (needsPages && (!options['no-build'] || !isBuilt)) {
  buildPages();
}
const report = new Report();
const portal = await startPortal();
try {
  if (needsPages) {
    await drive(portal, report, 'app', [
      signInJourney,
      ownerJourney,
      decisionJourney,
      ownerIsTold,
      openPageFollows,
      refusalJourney,
      platformJourney,
      addressJourney,
      keyboardJourney,
      askForExemption,
      hostileJourney,
    ]);
    await portal.serve('app', PLATFORM_LEAD);
    await drive(portal, report, 'app', [
      signInJourney,
      approverIsTold,
      approverJourney,
      leadJourney,
      everyPageJourney,
      hostileCampaign,
    ]);
    await portal.serve('app-legacy');
    await drive(portal, report, 'app-legacy', [legacyJourney]);
  }
  // Last, for it decides on what the journeys look at.
  await followDocumentation(portal, report);
} finally {
  portal.stop();
}
process.exit(report.finish(options.output) ? 0 : 1);
