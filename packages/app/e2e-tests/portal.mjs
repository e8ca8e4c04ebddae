import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressed, becomesReady, freePort } from './server.mjs';

const backendFolder = fileURLToPath(new URL('../../backend', import.meta.url));

/** Settings of the demo that a journey needs otherwise. */
const settings = ({ folder, app = 'app', guest }) => ({
  app_packageName: app,
  backend_database_connection_directory: folder,
  ...(guest && {
    auth_providers_guest_userEntityRef: guest.user,
    auth_providers_guest_ownershipEntityRefs: [guest.user, guest.group],
  }),
});

function startBackend(options) {
  const log = createWriteStream(path.join(options.folder, 'backend.log'), {
    flags: 'a',
  });
  const child = spawn(
    process.execPath,
    ['--require', '@backstage/cli/config/nodeTransform.cjs', 'src/index.ts'],
    {
      cwd: backendFolder,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        ...addressed(options.port, settings(options)).env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  return child;
}

const ended = (child, what) =>
  new Promise((resolve, reject) => {
    child.once('exit', code => {
      if (code === 0) resolve();
      else reject(new Error(`${what} ended with code ${code}`));
    });
  });

const load = baseUrl =>
  ended(
    spawn(process.execPath, ['demo/load.mjs', '--base-url', baseUrl], {
      cwd: backendFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
    'Loading the demo',
  );

async function whenReady(baseUrl) {
  if (!(await becomesReady(baseUrl))) {
    throw new Error(`The backend at ${baseUrl} does not become ready`);
  }
}

/** A portal of its own on a free port, with a fresh database and the demo in it. */
export async function startPortal() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cd-maturity-e2e-'));
  const port = await freePort();
  const { baseUrl } = addressed(port);
  let child;
  const startUntil = async (options, isReady) => {
    child = startBackend({ port, folder, ...options });
    const crashed = ended(child, `The backend (see ${folder}/backend.log)`);
    // After a wanted end nobody waits for this any more.
    crashed.catch(() => {});
    try {
      await Promise.race([crashed, isReady()]);
    } catch (error) {
      // Nobody else ends a portal that nobody got.
      child.kill('SIGTERM');
      throw error;
    }
  };
  await startUntil({}, () => load(baseUrl));
  return {
    baseUrl,
    /** Starts the backend again on the same data, with the pages of another app or for another guest. */
    async serve(app, guest) {
      const stopped = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await stopped;
      await startUntil({ app, guest }, () => whenReady(baseUrl));
    },
    stop() {
      child.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
