import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addressed,
  freePort,
  becomesReady,
} from '../../packages/app/e2e-tests/server.mjs';

/** Starts the backend of a new app with the command that its README names, and waits until all plugins are ready. */
export async function startPortal({ app, env }, secrets) {
  const { baseUrl, env: address } = addressed(await freePort());
  const log = join(app, 'backend.log');
  const output = openSync(log, 'a');
  const child = spawn('yarn', ['workspace', 'backend', 'start'], {
    cwd: app,
    env: { ...env, ...secrets, ...address },
    stdio: ['ignore', output, output],
    // Yarn starts the CLI, which starts the backend: a group ends as one.
    detached: true,
  });
  const stop = () => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  if (await becomesReady(baseUrl, () => child.exitCode !== null)) {
    return { baseUrl, stop };
  }
  stop();
  throw new Error(
    `The backend does not start:\n${readFileSync(log, 'utf8').slice(-6000)}`,
  );
}
