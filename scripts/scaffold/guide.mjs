import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Before which line of a new app a piece of the guide belongs. */
const PLACES = {
  'packages/backend/src/index.ts': [[/^backend\.add/, 'backend.start();']],
  'packages/app/src/App.tsx': [[/^<Route/, '  </FlatRoutes>']],
  'packages/app/src/components/Root/Root.tsx': [
    [/^<SidebarItem/, '        {/* End global nav */}'],
  ],
  'packages/app/src/components/catalog/EntityPage.tsx': [
    [/^<Grid/, '    <Grid item md={4} xs={12}>\n      <EntityLinksCard'],
    [/^<EntityLayout/, '    <EntityLayout.Route path="/docs"'],
  ],
};

/** The code of a page by chapter, in its order. */
export function readGuide(file) {
  const blocks = [];
  let chapter = '';
  const pattern = /^#+ (.+)$|^```(\w+)\n([^]*?)^```$/gm;
  for (const [, heading, language, code] of readFileSync(file, 'utf8').matchAll(
    pattern,
  )) {
    if (heading) chapter = heading;
    else blocks.push({ chapter, language, code });
  }
  return blocks;
}

/** Types a line of the shell; our packages come from their tarballs instead of a registry. */
function type(code, { app, env, tarballs }) {
  const command = code.replace(/[\w-]+-cd-maturity[\w-]*/g, name =>
    tarballs.has(name) ? `${name}@file:${tarballs.get(name)}` : name,
  );
  run('bash', ['-euc', command], { cwd: app, env });
}

/** Puts code into the file that its first line names: imports on top, the rest where its kind belongs. */
function write(code, { app }) {
  const [first, ...lines] = code.trimEnd().split('\n');
  const path = /^\/\/ (packages\/\S+)$/.exec(first)?.[1];
  if (!path) throw new Error(`A piece of code names no file:\n${code}`);
  const file = join(app, path);
  const statements = lines.join('\n').split(/\n\n/);
  let text = readFileSync(file, 'utf8');
  for (const statement of statements) {
    if (statement.startsWith('import ')) {
      text = `${statement}\n${text}`;
      continue;
    }
    const place = PLACES[path]?.find(([kind]) => kind.test(statement))?.[1];
    if (!place || !text.includes(place)) {
      throw new Error(`No place in ${path} for:\n${statement}`);
    }
    const isMarkup = statement.startsWith('<');
    const piece = isMarkup ? statement.replace(/;$/, '') : statement;
    text = text.replaceAll(place, () => `${piece}\n${place}`);
  }
  writeFileSync(file, text);
}

/** Does in a new app what the blocks say: types the shell, writes the code, keeps the configuration. */
export function follow(blocks, portal) {
  for (const { language, code } of blocks) {
    if (language === 'sh') type(code, portal);
    else if (language === 'ts' || language === 'tsx') write(code, portal);
    else if (language === 'yaml') {
      writeFileSync(join(portal.app, 'app-config.local.yaml'), code);
    }
  }
}
