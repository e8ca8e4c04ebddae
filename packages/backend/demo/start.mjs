import '@backstage/cli/config/nodeTransform.cjs';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFree, readPorts } from './ports.mjs';
import { startScript, stop } from './processes.mjs';

const require = createRequire(import.meta.url);
const { DemoBackend } = require('./load/DemoBackend.ts');
const { loadDemo } = require('./load/loadDemo.ts');
const { demoSecrets } = require('./load/settings.ts');
const { waitUntil } = require('./load/wait.ts');

const root = fileURLToPath(new URL('../../..', import.meta.url));
const children = [];

function say(...lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function leave(code) {
  children.forEach(stop);
  process.exit(code);
}

function fail(...lines) {
  process.stderr.write(`\n${lines.join('\n')}\n`);
  leave(1);
}

async function readFreePorts() {
  const ports = readPorts(process.argv.slice(2));
  const options = [
    ['--port', ports.app, 'npm start -- --port 3100'],
    ['--backend-port', ports.backend, 'npm start -- --backend-port 7107'],
  ];
  for (const [option, port, example] of options) {
    if (!(await isFree(port))) {
      throw new Error(
        `Port ${port} is taken. Choose another one with ${option}, for example: ${example}`,
      );
    }
  }
  return ports;
}

/** Values for Backstage's configuration, over those of app-config.yaml. */
function configuration({ app, backend }, databaseFolder) {
  const values = {
    app_baseUrl: `http://localhost:${app}`,
    backend_baseUrl: `http://localhost:${backend}`,
    backend_listen_port: backend,
    backend_cors_origin: `http://localhost:${app}`,
    backend_database_connection_directory: databaseFolder,
  };
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      `APP_CONFIG_${key}`,
      JSON.stringify(value),
    ]),
  );
}

function start(name, env, folder) {
  const logFile = path.join(folder, `${name}.log`);
  const child = startScript({
    cwd: path.join(root, 'packages', name),
    script: 'start',
    env,
    logFile,
  });
  children.push(child);
  child.once('exit', code =>
    fail(`The ${name} ended with code ${code}. Its output: ${logFile}`),
  );
}

/** Loads the demo once per folder: a later start keeps what people decided. */
async function loadOnce(backend, folder) {
  const marker = path.join(folder, 'loaded');
  if (existsSync(marker)) {
    say('The demo data is there already.');
    await waitUntil('Starting the backend', 180, () => backend.isReady());
    return;
  }
  const now = new Date();
  await loadDemo(backend, now);
  writeFileSync(marker, `${now.toISOString()}\n`);
}

async function run() {
  const ports = await readFreePorts();
  const folder = path.join(root, '.demo');
  mkdirSync(folder, { recursive: true });
  const env = configuration(ports, folder);
  const began = performance.now();
  say('Starting the backend and the pages. Ctrl-C ends both.');
  start('backend', env, folder);
  start('app', env, folder);
  const baseUrl = `http://localhost:${ports.backend}`;
  await loadOnce(new DemoBackend({ ...demoSecrets, baseUrl }), folder);
  const page = `http://localhost:${ports.app}`;
  await waitUntil(
    'Building the pages',
    180,
    async () => (await fetch(page)).ok,
  );
  say(
    '',
    `Ready after ${Math.round((performance.now() - began) / 1000)} s: ${page}`,
    '',
    'Sign in as guest: you are Robin Tanaka of the Payments team. Then look at',
    `  ${page}/cd-maturity  the whole organisation`,
    `  ${page}/catalog/default/component/payments-api/maturity  a mature service of yours`,
    `  ${page}/catalog/default/component/payment-gateway/maturity  yours too: what waits for approvals`,
    `  ${page}/catalog/default/component/warehouse-core/maturity  a monolith, once a month by hand`,
    `  ${page}/catalog/default/component/tracking-api/maturity  a service in trouble`,
    '',
    'Decisions survive a restart; `npm run demo:reset` starts over.',
  );
}

process.on('SIGINT', () => leave(0));
process.on('SIGTERM', () => leave(0));
run().catch(error => fail(error.message));
