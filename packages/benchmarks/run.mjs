import '@backstage/cli/config/nodeTransform.cjs';
import { createRequire } from 'node:module';
import { useCompiledDomain } from './domain.mjs';

useCompiledDomain();
const require = createRequire(import.meta.url);
const { main } = require('./src/index.ts');

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
