/**
 * Writes dist/index.cjs.js: the command with everything that it needs, for the tarball. So it is installed alone, and no
 * part of a portal comes with it. Licences of what is inside go with it.
 */
import { build } from 'esbuild';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const inPackage = path => resolve(root, 'packages/cli', path);

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [inPackage('src/index.ts')],
  outfile: inPackage('dist/index.cjs.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  logLevel: 'warning',
});

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

const folders = new Set(
  Object.keys(metafile.inputs).flatMap(path => PACKAGE.exec(path)?.[0] ?? []),
);

function licenceOf(folder) {
  const read = file => readFileSync(resolve(root, folder, file), 'utf8');
  const { name, version, license } = JSON.parse(read('package.json'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].find(one =>
    existsSync(resolve(root, folder, one)),
  );
  return `${name} ${version}, ${license}\n\n${file ? read(file).trim() : ''}\n`;
}

writeFileSync(
  inPackage('dist/third-party-licences.txt'),
  [...folders]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`),
);
copyFileSync(resolve(root, 'LICENSE'), inPackage('dist/LICENSE'));
