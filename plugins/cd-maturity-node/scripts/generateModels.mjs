/**
 * Writes src/models/models.generated.ts from models/*.yaml, so that the shipped texts can be imported wherever there is
 * no file system. A model's file is named after its id; signals.yaml is the dictionary.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../models/', import.meta.url);
const target = new URL('../src/models/models.generated.ts', import.meta.url);
const DICTIONARY = 'signals.yaml';

const read = file => readFileSync(new URL(file, folder), 'utf8');

const models = readdirSync(folder)
  .filter(file => file.endsWith('.yaml') && file !== DICTIONARY)
  .sort()
  .map(file => ({ id: file.replace(/\.yaml$/, ''), file, text: read(file) }));

const declare = (name, value) =>
  `export const ${name} = ${JSON.stringify(value, null, 2)};\n`;

writeFileSync(
  target,
  [
    '// Written by scripts/generateModels.mjs; change models/*.yaml instead.\n',
    declare('models', models),
    declare('dictionary', { file: DICTIONARY, text: read(DICTIONARY) }),
  ].join('\n'),
);
