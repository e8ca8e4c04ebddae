import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../.demo', import.meta.url));
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`Removed ${folder}. The next npm start begins anew.\n`);
