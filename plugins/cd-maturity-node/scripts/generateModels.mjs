/**
 * Writes src/models/models.generated.ts from shipped/*.yaml and shipped/lenses/*.yaml, so that the shipped texts can be
 * imported wherever there is no file system. A file is named after the id in it; signals.yaml is the dictionary.
 * Writes shipped/schema/*.json for editors, from the schemas that read these files, and docs/metrics.md from the metrics.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

// The package is TypeScript; the loader that package.json names compiles what is required.
const require = createRequire(import.meta.url);
const {
  modelJsonSchemas,
  parseSignalDictionary,
} = require('backstage-plugin-cd-maturity-common');
const { metricsPage } = require('../src/models/metricsPage');

const folder = new URL('../shipped/', import.meta.url);
const target = new URL('../src/models/models.generated.ts', import.meta.url);
const DICTIONARY = 'signals.yaml';

const read = file => readFileSync(new URL(file, folder), 'utf8');

const filesIn = path =>
  readdirSync(new URL(path, folder))
    .filter(file => file.endsWith('.yaml') && file !== DICTIONARY)
    .sort()
    .map(file => `${path}${file}`)
    .map(file => ({ id: basename(file, '.yaml'), file, text: read(file) }));

const declare = (name, value) =>
  `export const ${name} = ${JSON.stringify(value, null, 2)};\n`;

writeFileSync(
  target,
  [
    '// Written by scripts/generateModels.mjs; change shipped/ instead.\n',
    declare('models', filesIn('')),
    declare('lenses', filesIn('lenses/')),
    declare('dictionary', { file: DICTIONARY, text: read(DICTIONARY) }),
  ].join('\n'),
);

mkdirSync(new URL('schema/', folder), { recursive: true });
for (const [name, schema] of Object.entries(modelJsonSchemas())) {
  writeFileSync(
    new URL(`schema/${name}.json`, folder),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
}

writeFileSync(
  new URL('../../../docs/metrics.md', import.meta.url),
  metricsPage(parseSignalDictionary(read(DICTIONARY), DICTIONARY)),
);
