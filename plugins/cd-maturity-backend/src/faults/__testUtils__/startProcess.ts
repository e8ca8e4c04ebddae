import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 120_000;
/** Of what a process that did not start has to say. */
const LAST_WORDS = 4_000;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function isReady(base: string): Promise<boolean> {
  try {
    const answer = await fetch(`${base}/.backstage/health/v1/readiness`);
    return answer.ok;
  } catch {
    return false;
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function whenReady(
  base: string,
  child: ChildProcess,
  lastWords: () => string,
): Promise<void> {
  const latest = Date.now() + PATIENCE_MS;
  while (!(await isReady(base))) {
    if (hasEnded(child) || Date.now() > latest) {
      throw new Error(`The backend process did not start: ${lastWords()}`);
    }
    await wait(100);
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (!hasEnded(child)) {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
}

export type StartedProcess = {
  base: string;
  /** With a channel for messages. */
  child: ChildProcess;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** Lets it finish what it does. */
  stop(): Promise<void>;
};

/** Starts a script that starts a backend, and waits until it may be asked. */
export async function startProcess(options: {
  /** A TypeScript file. */
  script: string;
  config: { backend?: object; [key: string]: unknown };
  nodeArguments?: string[];
  env?: Record<string, string>;
}): Promise<StartedProcess> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const folder = await mkdtemp(path.join(tmpdir(), 'cd-maturity-process-'));
  const file = path.join(folder, 'app-config.json');
  const backend = {
    ...options.config.backend,
    baseUrl: base,
    listen: { host: '127.0.0.1', port },
  };
  await writeFile(file, JSON.stringify({ ...options.config, backend }));
  const child = spawn(
    process.execPath,
    [
      ...(options.nodeArguments ?? []),
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      '--require',
      require.resolve('./endWithParent'),
      options.script,
      '--config',
      file,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, NODE_ENV: 'test', ...options.env },
    },
  );
  let words = '';
  child.stderr?.on('data', chunk => {
    words = `${words}${chunk}`.slice(-LAST_WORDS);
  });
  try {
    await whenReady(base, child, () => words);
  } catch (error) {
    await end(child, 'SIGKILL');
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
  return {
    base,
    child,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}
