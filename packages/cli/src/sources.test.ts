import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sources } from './sources';

const inPackage = (path: string) => resolve(__dirname, '..', path);

describe('sources', () => {
  it('are those of the provider modules; npm run generate:sources -w cd-maturity writes them anew', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [inPackage('scripts/generateSources.mjs'), '--print'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(readFileSync(inPackage('src/sources.generated.ts'), 'utf8')).toBe(
      stdout,
    );
  });

  it('have names that are told apart', () => {
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
