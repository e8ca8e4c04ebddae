import '@backstage/cli/config/nodeTransform.cjs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { main } = require('./src/chaos/index.ts');

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
// After a failure there may still be somebody who asks replicas that are gone.
process.exit();
