/**
 * Writes src/sources.generated.ts: one line for each provider module of this repository, so that a new provider is known
 * in a terminal without a line of code. With --print it only shows what it would write.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';

const MODULE = /^cd-maturity-backend-module-(?<id>[a-z0-9-]+)$/;

const plugins = new URL('../../../plugins/', import.meta.url);

const ids = readdirSync(plugins)
  .filter(folder =>
    existsSync(new URL(`${folder}/src/normalize/index.ts`, plugins)),
  )
  .flatMap(folder => MODULE.exec(folder)?.groups.id ?? [])
  .sort();

const nameOf = id => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const text = `// Written by scripts/generateSources.mjs from the provider modules in plugins/.
${ids
  .map(
    id =>
      `import { source as ${nameOf(
        id,
      )} } from 'backstage-plugin-cd-maturity-backend-module-${id}/normalize';`,
  )
  .join('\n')}

/** Every provider whose deliveries can be read here. */
export const sources = [${ids.map(nameOf).join(', ')}];
`;

if (process.argv.includes('--print')) process.stdout.write(text);
else {
  writeFileSync(new URL('../src/sources.generated.ts', import.meta.url), text);
}
