import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 120_000;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

function configOf(
  port: number,
  database: { connection: string; prefix: string },
) {
  return {
    app: { baseUrl: 'http://localhost:3000' },
    backend: {
      baseUrl: `http://127.0.0.1:${port}`,
      listen: { host: '127.0.0.1', port },
      auth: { dangerouslyDisableDefaultAuthPolicy: true },
      database: { client: 'pg', ...database },
    },
    cdMaturity: {
      sources: { test: { webhook: { secrets: ['new'] } } },
    },
  };
}

export type SpawnedBackend = {
  /** Keeps a delivery; the status of the answer, or undefined when there was none. */
  deliver(deliveryId: string, body: object): Promise<number | undefined>;
  /** As a power cut would. */
  kill(): Promise<void>;
};

async function isReady(base: string): Promise<boolean> {
  try {
    const answer = await fetch(`${base}/.backstage/health/v1/readiness`);
    return answer.ok;
  } catch {
    return false;
  }
}

async function whenReady(base: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isReady(base))) {
    if (child.exitCode !== null || Date.now() > end) {
      throw new Error('The backend process did not start');
    }
    await wait(100);
  }
}

/** A backend in a process of its own, ready to be asked. */
export async function spawnBackend(database: {
  connection: string;
  prefix: string;
}): Promise<SpawnedBackend> {
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), 'cd-maturity-fault-'));
  const config = path.join(folder, 'app-config.json');
  await writeFile(config, JSON.stringify(configOf(port, database)));
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      path.join(__dirname, 'backendProcess.ts'),
      '--config',
      config,
    ],
    { stdio: 'ignore', env: { ...process.env, NODE_ENV: 'test' } },
  );
  const base = `http://127.0.0.1:${port}`;
  await whenReady(base, child);
  return {
    deliver: async (deliveryId, body) => {
      try {
        const answer = await fetch(`${base}/api/cd-maturity/ingest/test`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-test-signature': 'new',
            'x-test-delivery': deliveryId,
          },
          body: JSON.stringify(body),
        });
        return answer.status;
      } catch {
        return undefined;
      }
    },
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
}
