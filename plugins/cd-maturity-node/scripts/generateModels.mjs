/**
 * Writes src/models/models.generated.ts from models/*.yaml and models/lenses/*.yaml, so that the shipped texts can be
 * imported wherever there is no file system. A file is named after the id in it; signals.yaml is the dictionary.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const folder = new URL('../models/', import.meta.url);
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
    '// Written by scripts/generateModels.mjs; change models/ instead.\n',
    declare('models', filesIn('')),
    declare('lenses', filesIn('lenses/')),
    declare('dictionary', { file: DICTIONARY, text: read(DICTIONARY) }),
  ].join('\n'),
);
