import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const CLI = resolvePackagePath('@backstage/cli', 'bin/backstage-cli');
const APP = resolvePackagePath('app');
// Below the repository, so that it finds the same packages.
const WORK = resolvePackagePath('benchmarks', 'dist/bare-app');
const DIST = resolvePackagePath('benchmarks', 'dist/bare-pages');

const ours = (line: string) => line.includes('cdMaturity');

/** What is left of an app when the plugin is not in it. */
export function withoutPlugin(app: string): string {
  const lines = app.split('\n');
  if (!lines.some(ours)) {
    throw new Error('The app names no cdMaturity that could be left out');
  }
  return lines.filter(line => !ours(line)).join('\n');
}

/** Builds the demo app without the plugin: what a Backstage app has anyway. The folder of the build. */
export function buildBareApp(): string {
  [WORK, DIST].forEach(folder =>
    rmSync(folder, { recursive: true, force: true }),
  );
  mkdirSync(WORK, { recursive: true });
  ['src', 'public', 'package.json'].forEach(name =>
    cpSync(path.join(APP, name), path.join(WORK, name), { recursive: true }),
  );
  const entry = path.join(WORK, 'src/App.tsx');
  writeFileSync(entry, withoutPlugin(readFileSync(entry, 'utf8')));
  execFileSync(process.execPath, [CLI, 'package', 'build'], {
    cwd: WORK,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  renameSync(path.join(WORK, 'dist'), DIST);
  // A second package of that name would confuse other tools.
  rmSync(WORK, { recursive: true });
  return DIST;
}
