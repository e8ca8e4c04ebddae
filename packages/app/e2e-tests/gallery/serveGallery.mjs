import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../server.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const WAIT_MS = 120_000;

async function answers(baseUrl, hasEnded) {
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until && !hasEnded()) {
    // The page is there at once, its scripts when all is compiled.
    const answer = await fetch(baseUrl).catch(() => undefined);
    if (answer?.ok) return true;
    await wait(200);
  }
  return false;
}

/** The development gallery of the plugin on a free port. */
export async function serveGallery() {
  const baseUrl = `http://localhost:${await freePort()}`;
  const child = spawn(
    process.execPath,
    [path.join(root, 'node_modules/.bin/backstage-cli'), 'package', 'start'],
    {
      cwd: path.join(root, 'plugins/cd-maturity'),
      env: { ...process.env, APP_CONFIG_app_baseUrl: JSON.stringify(baseUrl) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (!(await answers(baseUrl, () => child.exitCode !== null))) {
    child.kill('SIGTERM');
    throw new Error('The gallery does not start');
  }
  return { baseUrl, stop: () => child.kill('SIGTERM') };
}
