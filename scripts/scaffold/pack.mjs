import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const manifestOf = folder =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** After packing, the CLI of Backstage removes what is called like an entry point, sources or not. */
function refuseFoldersOfEntryPoints(folder, { name, exports = {} }) {
  for (const entry of Object.keys(exports)) {
    if (/^\.\/[\w-]+$/.test(entry) && existsSync(join(folder, entry))) {
      throw new Error(`${name}: packing would delete the folder ${entry}`);
    }
  }
}

/** Packs every built plugin package into a folder. Answers with the tarball of each by name. */
export function packPlugins(repository, target) {
  const plugins = join(repository, 'plugins');
  const tarballs = new Map();
  for (const folder of readdirSync(plugins).map(it => join(plugins, it))) {
    const manifest = manifestOf(folder);
    refuseFoldersOfEntryPoints(folder, manifest);
    run('npm', ['pack', '--pack-destination', target], { cwd: folder });
    const { name, version } = manifest;
    tarballs.set(name, join(target, `${name}-${version}.tgz`));
  }
  return tarballs;
}
