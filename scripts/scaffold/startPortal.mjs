import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const TRIES = 120;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** One address for the backend and the built pages that it serves. */
function configuration(baseUrl, port) {
  const values = {
    app_baseUrl: baseUrl,
    backend_baseUrl: baseUrl,
    backend_listen_port: port,
    backend_cors_origin: baseUrl,
  };
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      `APP_CONFIG_${key}`,
      JSON.stringify(value),
    ]),
  );
}

async function isReady(baseUrl) {
  const answer = await fetch(`${baseUrl}/.backstage/health/v1/readiness`).catch(
    () => undefined,
  );
  return Boolean(answer?.ok);
}

/** Starts the backend of a new app with the command that its README names, and waits until all plugins are ready. */
export async function startPortal({ app, env }, secrets) {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const log = join(app, 'backend.log');
  const output = openSync(log, 'a');
  const child = spawn('yarn', ['workspace', 'backend', 'start'], {
    cwd: app,
    env: { ...env, ...secrets, ...configuration(baseUrl, port) },
    stdio: ['ignore', output, output],
    // Yarn starts the CLI, which starts the backend: a group ends as one.
    detached: true,
  });
  const stop = () => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  for (let tries = 0; tries < TRIES && child.exitCode === null; tries++) {
    if (await isReady(baseUrl)) return { baseUrl, stop };
    await wait(1000);
  }
  stop();
  throw new Error(
    `The backend does not start:\n${readFileSync(log, 'utf8').slice(-6000)}`,
  );
}
