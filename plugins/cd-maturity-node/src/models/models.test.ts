import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  optionalModels,
  shippedLenses,
  shippedModels,
  signalDictionary,
} from '.';

const folder = resolvePackagePath(
  'backstage-plugin-cd-maturity-node',
  'shipped',
);

describe('shipped texts', () => {
  const texts = [
    ...shippedModels,
    ...optionalModels,
    ...shippedLenses,
    signalDictionary,
  ];

  it('has every file of the folder', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(file => file.replace(/\\/g, '/'))
      .filter(file => file.endsWith('.yaml'));
    expect(texts.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(texts)('is in step with $file (npm run generate:models)', shipped => {
    expect(shipped.text).toBe(readFileSync(join(folder, shipped.file), 'utf8'));
  });
});
