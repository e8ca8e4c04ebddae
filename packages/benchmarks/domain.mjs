import { buildSync } from 'esbuild';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const DOMAIN = 'backstage-plugin-cd-maturity-common';
const inPackage = path => fileURLToPath(new URL(path, import.meta.url));

/**
 * The domain as it ships: compiled into one file. Compiled module by module while it is loaded, as in development, each
 * call from one module to another costs a look through the exports, a fifth of the time altogether.
 */
export function useCompiledDomain() {
  const outfile = inPackage('dist/domain.cjs');
  buildSync({
    entryPoints: [inPackage('../../plugins/cd-maturity-common/src/index.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier === DOMAIN ? outfile : specifier, context),
  });
}
