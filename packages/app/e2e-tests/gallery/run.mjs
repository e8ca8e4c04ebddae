import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { violations } from '../accessibility.mjs';
import { launchBrowser } from '../browser.mjs';
import { expectNone } from '../expect.mjs';
import { Report } from '../Report.mjs';
import { beyondWindow } from './beyondWindow.mjs';
import { openGallery } from './openGallery.mjs';
import { serveGallery } from './serveGallery.mjs';

/** Shows every state of the gallery in every look: nothing scrolls sideways, is logged as an error or shuts anybody out. */
const { values: options } = parseArgs({
  options: {
    /** Only states whose name has this in it. */
    only: { type: 'string', default: '' },
    themes: { type: 'string' },
    /** px */
    widths: { type: 'string' },
    language: { type: 'string', default: 'en' },
    /** The checks alone, and of those only what a phone in the dark shows: a minute rather than ten. */
    short: { type: 'boolean', default: false },
    /** A gallery that runs already. */
    'base-url': { type: 'string' },
    /** Where to write the counts as JSON. */
    output: { type: 'string' },
  },
});
const folder = fileURLToPath(new URL('../../pictures/', import.meta.url));
const themes = options.themes ?? (options.short ? 'dark' : 'light,dark');
const widths = options.widths ?? (options.short ? '390' : '390,1280');
const looks = themes.split(',').flatMap(theme =>
  widths.split(',').map(width => ({
    theme,
    width: Number(width),
    language: options.language,
  })),
);

async function problemsOf(gallery) {
  return [
    ...gallery.takeComplaints(),
    ...(await beyondWindow(gallery.page)),
    ...(options.short ? [] : await violations(gallery.page)),
  ];
}

async function photograph({ page }, id, { theme, width, language }) {
  const name = [id, theme, width, language].join('-');
  await page.screenshot({
    path: path.join(folder, `${name}.png`),
    fullPage: true,
  });
}

async function walk(browser, baseUrl, look, report) {
  process.stdout.write(`${look.theme}, ${look.width} px\n`);
  const gallery = await openGallery(browser, baseUrl, look);
  const states = await gallery.states();
  for (const id of states.filter(name => name.includes(options.only))) {
    await report.check(undefined, id, async () => {
      await gallery.show(id);
      if (!options.short) await photograph(gallery, id, look);
      expectNone(await problemsOf(gallery));
    });
  }
  await gallery.close();
}

if (!options.short) mkdirSync(folder, { recursive: true });
const report = new Report();
const server = options['base-url']
  ? { baseUrl: options['base-url'], stop() {} }
  : await serveGallery();
const browser = await launchBrowser();
try {
  for (const look of looks) {
    await walk(browser, server.baseUrl, look, report);
  }
} finally {
  await browser.close();
  server.stop();
}
if (!options.short) process.stdout.write(`Pictures: ${folder}\n`);
process.exit(report.finish(options.output) ? 0 : 1);
