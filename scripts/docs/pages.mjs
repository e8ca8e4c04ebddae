import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const PAGES = [
  '*.md',
  'docs/**/*.md',
  'packages/*/README.md',
  'plugins/*/README.md',
];

/** As GitHub makes the anchor of a heading. */
const anchorOf = heading =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** All pages of a repository: their text, and the anchors that links may name. */
export function readPages(repository) {
  return globSync(PAGES, { cwd: repository }).map(path => {
    const text = readFileSync(join(repository, path), 'utf8');
    const prose = text
      .replace(/^```[^]*?^```$/gm, '')
      .replace(/`[^`\n]*`\([^)]*\)|`[^`\n\]]*\]\([^`\n]*`/g, '');
    const anchors = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      anchorOf(heading),
    );
    return { path, text, prose, anchors };
  });
}

/** Where the relative links of a page lead, as paths from the root of the repository. */
export function linksOf({ path, prose }) {
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, link, attribute]) => link ?? attribute)
    .filter(target => !/^(?:[a-z]+:|\/)/.test(target));
  return targets.map(target => {
    const [file, anchor] = target.split('#');
    const to = file ? relative('', join(dirname(path), file)) : path;
    return { target, to, anchor };
  });
}
