/**
 * Makes a new Backstage app as anybody would, outside of this repository, does what docs/install-in-your-backstage.md
 * says with the packed packages, builds and starts it, and looks at it over HTTP and in Chromium.
 * Once for each frontend system. Needs the registry, 4 GB of disk and some ten minutes; packages are built before.
 *
 *   npm run build && npm run check:scaffold -- [--only new|legacy] [--keep]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Report } from '../packages/app/e2e-tests/Report.mjs';
import { createPortal } from './scaffold/createPortal.mjs';
import { follow, readGuide } from './scaffold/guide.mjs';
import { askBackend, openPages } from './scaffold/look.mjs';
import { packPlugins } from './scaffold/pack.mjs';
import { run } from './scaffold/run.mjs';
import { startPortal } from './scaffold/startPortal.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

const repository = resolve(import.meta.dirname, '..');
const blocks = readGuide(join(repository, 'docs/install-in-your-backstage.md'));
const SECRET = 'secret of the check';

/** The parts of the guide that a reader with such an app follows. */
const partsFor = isLegacy =>
  blocks.filter(
    ({ chapter, language }) =>
      chapter === 'Backend' ||
      // A new app discovers its plugins, an old one has pages of its own.
      (chapter === 'Pages' && language === 'sh') ||
      (chapter === 'On the old frontend system' && isLegacy) ||
      chapter === 'Configuration',
  );

const began = Date.now();
const say = text =>
  process.stdout.write(
    `${Math.round((Date.now() - began) / 1000)} s  ${text}\n`,
  );

async function prove(system, tarballs, parent, report) {
  const isLegacy = system === 'legacy';
  const folder = join(parent, system);
  mkdirSync(folder);
  say(`${system}: makes a new app`);
  const portal = createPortal({ repository, folder, isLegacy, tarballs });
  say(`${system}: follows the guide, whose first command installs all`);
  follow(partsFor(isLegacy), { ...portal, tarballs });
  say(`${system}: checks types and builds the pages`);
  run('yarn', ['tsc'], { cwd: portal.app, env: portal.env });
  run('yarn', ['workspace', 'app', 'build'], {
    cwd: portal.app,
    env: portal.env,
  });
  say(`${system}: starts it`);
  const { baseUrl, stop } = await startPortal(portal, {
    GITHUB_WEBHOOK_SECRET: SECRET,
  });
  try {
    await askBackend({
      baseUrl,
      report,
      secret: SECRET,
      delivery: readFileSync(
        join(repository, 'packages/cli/examples/workflow_run.json'),
      ),
    });
    await openPages({ baseUrl, report });
  } finally {
    stop();
  }
}

const parent = mkdtempSync(join(tmpdir(), 'cd-maturity-scaffold-'));
const report = new Report();
try {
  const tarballs = packPlugins(repository, parent);
  for (const system of ['new', 'legacy']) {
    if (options.only && options.only !== system) continue;
    await report.check(undefined, `${system}: a new app with it works`, () =>
      prove(system, tarballs, parent, report),
    );
  }
} finally {
  if (options.keep) say(`kept in ${parent}`);
  else rmSync(parent, { recursive: true, force: true });
}
say('done');
process.exitCode = report.finish() ? 0 : 1;
