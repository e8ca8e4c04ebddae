import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const TRIES = 120;

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** One address for the backend and the built pages that it serves, as environment; `others` are further settings. */
export function addressed(port, others = {}) {
  const baseUrl = `http://localhost:${port}`;
  const values = {
    app_baseUrl: baseUrl,
    backend_baseUrl: baseUrl,
    backend_listen_port: port,
    backend_cors_origin: baseUrl,
    ...others,
  };
  return {
    baseUrl,
    env: Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        `APP_CONFIG_${key}`,
        JSON.stringify(value),
      ]),
    ),
  };
}

/** The backend says by itself when all its plugins have started. False when it does not in two minutes, or has ended. */
export async function becomesReady(baseUrl, hasEnded = () => false) {
  const url = `${baseUrl}/.backstage/health/v1/readiness`;
  for (let tries = 0; tries < TRIES && !hasEnded(); tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return true;
    await wait(1000);
  }
  return false;
}
