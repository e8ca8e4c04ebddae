import '@backstage/cli/config/nodeTransform.cjs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { DemoBackend } = require('./load/DemoBackend.ts');
const { loadDemo } = require('./load/loadDemo.ts');
const { demoSecrets } = require('./load/settings.ts');

/** Fills a running backend with the demo and waits for the first results. */
const { values } = parseArgs({
  options: { 'base-url': { type: 'string', default: 'http://localhost:7007' } },
});

try {
  const backend = new DemoBackend({
    ...demoSecrets,
    baseUrl: values['base-url'],
  });
  await loadDemo(backend, new Date());
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
