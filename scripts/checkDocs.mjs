/**
 * What readers of the documentation rely on: links lead somewhere, every page is found from the README, scripts that are
 * named exist, and every key of the configuration is explained somewhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configKeys } from './docs/configKeys.mjs';
import { linksOf, readPages } from './docs/pages.mjs';

const repository = resolve(import.meta.dirname, '..');
const pages = readPages(repository);
const byPath = new Map(pages.map(page => [page.path, page]));

const deadLinks = pages.flatMap(page =>
  linksOf(page)
    .filter(({ to, anchor }) => {
      if (!existsSync(join(repository, to))) return true;
      const known = byPath.get(to)?.anchors;
      return Boolean(anchor && known && !known.includes(anchor));
    })
    .map(({ target }) => `${page.path}: ${target} leads nowhere`),
);

function reachedFrom(start) {
  const reached = new Set([start]);
  for (const path of reached) {
    const page = byPath.get(path);
    for (const { to } of page ? linksOf(page) : []) reached.add(to);
  }
  return reached;
}

const reached = reachedFrom('README.md');
const lostPages = pages
  .filter(({ path }) => path.startsWith('docs/') && !reached.has(path))
  .map(({ path }) => `${path}: no way leads there from the README`);

const { scripts } = JSON.parse(
  readFileSync(join(repository, 'package.json'), 'utf8'),
);
const wrongScripts = ['README.md', 'CONTRIBUTING.md'].flatMap(path =>
  [...byPath.get(path).text.matchAll(/npm run ([\w:-]+)/g)]
    .filter(([, name]) => !scripts[name])
    .map(([command]) => `${path}: ${command} is no script`),
);

const docs = pages
  .filter(({ path }) => path.startsWith('docs/'))
  .map(({ text }) => text)
  .join('\n');
const unexplained = configKeys(repository)
  .filter(path => !new RegExp(`\\b${path.at(-1)}\\b`).test(docs))
  .map(path => `docs: nothing is said of the key ${path.join('.')}`);

const problems = [
  ...deadLinks,
  ...lostPages,
  ...wrongScripts,
  ...new Set(unexplained),
];
process.stdout.write(
  [...problems, `${pages.length} pages, ${problems.length} problems`, ''].join(
    '\n',
  ),
);
process.exitCode = problems.length > 0 ? 1 : 0;
