import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** The generator of Backstage 1.55. */
const CREATE_APP = '@backstage/create-app@0.9.2';

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

/** Yarn comes with the template of the generator, but the generator wants it on the path before. */
function putYarnOnPath(tools, template) {
  const releases = join(template, '.yarn/releases');
  const bin = join(tools, 'bin');
  const yarn = join(bin, 'yarn');
  mkdirSync(bin);
  writeFileSync(
    yarn,
    `#!/bin/sh\nexec "${process.execPath}" "${join(
      releases,
      readdirSync(releases)[0],
    )}" "$@"\n`,
  );
  chmodSync(yarn, 0o755);
  return bin;
}

function environment(bin, registry) {
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    CI: 'true',
    BACKSTAGE_APP_NAME: 'portal',
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_ENABLE_TELEMETRY: '0',
    // Yarn 4.13 ends when it repeats a request.
    YARN_HTTP_RETRY: '0',
    YARN_HTTP_TIMEOUT: '600000',
    // In CI Yarn would refuse to write the lock file of a new app.
    YARN_ENABLE_IMMUTABLE_INSTALLS: '0',
    // Build scripts download binaries from elsewhere; what is started here ships them in its packages.
    YARN_ENABLE_SCRIPTS: '0',
  };
}

/** The versions that this repository is locked to: one whole release of Backstage. */
function releaseOf(repository) {
  const { packages } = readJson(join(repository, 'package-lock.json'));
  return Object.fromEntries(
    Object.entries(packages).flatMap(([path, { version }]) => {
      const name = /^node_modules\/(@backstage\/[^/]+)$/.exec(path)?.[1];
      return name ? [[name, version]] : [];
    }),
  );
}

/** What a template asks for, as the lowest version of each range: that of its release. */
function versionsOf(folder) {
  const { dependencies = {}, devDependencies = {} } = readJson(
    join(folder, 'package.json'),
  );
  return Object.fromEntries(
    Object.entries({ ...dependencies, ...devDependencies })
      .filter(([name]) => name.startsWith('@backstage/'))
      .map(([name, range]) => [name, range.replace('^', '')]),
  );
}

/**
 * A new app as Backstage makes it, in a folder outside of this repository, nothing installed yet.
 * The generator would fetch a lock file from GitHub so that all of Backstage is of one release; the release of this
 * repository does the same.
 */
export function createPortal({ repository, folder, isLegacy, tarballs }) {
  const tools = join(folder, 'tools');
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{"private":true}\n');
  run('npm', ['install', '--no-audit', '--no-fund', CREATE_APP], {
    cwd: tools,
  });
  const generator = join(tools, 'node_modules/@backstage/create-app');
  const bin = putYarnOnPath(tools, join(generator, 'templates/default-app'));
  const registry = run('npm', ['config', 'get', 'registry'], { cwd: tools });
  const env = environment(bin, registry.trim().replace(/\/$/, ''));

  const app = join(folder, 'portal');
  run(
    process.execPath,
    [
      join(generator, 'bin/backstage-create-app'),
      ...(isLegacy ? ['--legacy'] : []),
      '--skip-install',
    ],
    { cwd: folder, env },
  );

  const manifest = join(app, 'package.json');
  const root = readJson(manifest);
  root.resolutions = {
    ...root.resolutions,
    ...releaseOf(repository),
    ...versionsOf(join(app, 'packages/app')),
    ...versionsOf(join(app, 'packages/backend')),
    // Ships its binaries; the version of the template has to download or compile them.
    'better-sqlite3': '13.2.0',
    // Our packages that others of ours depend on are not in a registry yet.
    ...Object.fromEntries(
      [...tarballs].map(([name, file]) => [name, `file:${file}`]),
    ),
  };
  writeFileSync(manifest, `${JSON.stringify(root, null, 2)}\n`);
  return { app, env };
}
