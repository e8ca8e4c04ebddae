import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  metricRegistry,
  parseSignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signalDictionary } from '.';

const { signals } = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);
const entries = Object.entries(signals);

const plugins = resolvePackagePath('backstage-plugin-cd-maturity-node', '..');
const MODULE = 'cd-maturity-backend-module-';
const providers = readdirSync(plugins)
  .filter(folder => folder.startsWith(MODULE))
  .map(folder => folder.slice(MODULE.length));

/** Code that runs in a portal: the text of every file of a folder that is no test. */
function codeIn(...folder: string[]): string {
  const path = join(plugins, ...folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .filter(file => !/\.test\.ts$|__\w+__/.test(file))
    .map(file => readFileSync(join(path, file), 'utf8'))
    .join('\n');
}

const codeOf = new Map(
  providers.map(id => [id, codeIn(`${MODULE}${id}`, 'src')]),
);
const computed = [
  codeIn('cd-maturity-common', 'src/metrics/facts'),
  codeIn('cd-maturity-common', 'src/repository'),
  codeIn('cd-maturity-backend', 'src/facts'),
  codeIn('cd-maturity-backend', 'src/evaluation'),
].join('\n');

const measured = new Set(metricRegistry.map(({ id }) => id));
const isComputed = (id: string) =>
  measured.has(id) || computed.includes(`'${id}'`);
const tellersOf = (id: string) =>
  providers.filter(provider => codeOf.get(provider)?.includes(`'${id}'`));

/** Roles in which sources that ship speak, and what the product knows by itself. */
const SPOKEN = ['scm', 'ci', 'deploy', 'incidents', 'registry', 'gitops'];
const KNOWN = [...SPOKEN, 'catalog', 'plugin'];

describe('what the dictionary says of who delivers a signal', () => {
  it('looks at every provider', () => {
    expect(providers.length).toBeGreaterThanOrEqual(10);
    expect([...codeOf.values()].filter(code => code === '')).toEqual([]);
  });

  it.each(entries.filter(([, { delivery }]) => Array.isArray(delivery)))(
    '%s comes from exactly the providers that are listed',
    (id, { delivery }) => {
      const fromCatalog = isComputed(id) && !measured.has(id);
      const known = fromCatalog && delivery?.includes('catalog');
      expect([...(delivery as string[])].sort()).toEqual(
        [...tellersOf(id), ...(known ? ['catalog'] : [])].sort(),
      );
    },
  );

  it.each(entries.filter(([, { delivery }]) => delivery === undefined))(
    '%s is computed from what providers of its roles send',
    (id, { from }) => {
      expect(isComputed(id)).toBe(true);
      expect(from.filter(role => KNOWN.includes(role))).not.toEqual([]);
      expect(tellersOf(id)).toEqual([]);
    },
  );

  it.each(entries.filter(([, { delivery }]) => delivery === 'push'))(
    '%s is told by no provider',
    id => {
      expect(tellersOf(id)).toEqual([]);
    },
  );
});
