import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The address that the pages of the documentation speak of. */
const DOCUMENTED = 'http://localhost:7007';

/** Every request has to be answered well, and a failing command tells its line. */
const PRELUDE = `
set -Eeuo pipefail
trap 'echo "failed: $BASH_COMMAND" >&2' ERR
curl() { command curl --fail-with-body --show-error "$@"; }
`;

/** What a page tells people to type, in its order. */
function commandsOf(page) {
  const file = fileURLToPath(new URL(`../../../docs/${page}`, import.meta.url));
  return [
    ...readFileSync(file, 'utf8').matchAll(/^\`\`\`sh\n([^]*?)^\`\`\`$/gm),
  ]
    .map(([, commands]) => commands)
    .join('\n');
}

/** Types all that pages of the documentation say, in one shell and folder. Throws with what went wrong. */
export function follow({ baseUrl, pages, cwd }) {
  const script = PRELUDE + pages.map(commandsOf).join('\n');
  const shell = spawn('bash', ['-s'], {
    cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = [];
  shell.stdout.on('data', part => output.push(part));
  shell.stderr.on('data', part => output.push(part));
  shell.stdin.end(script.replaceAll(DOCUMENTED, baseUrl));
  return new Promise((resolve, reject) => {
    shell.once('error', reject);
    shell.once('exit', code => {
      const text = Buffer.concat(output).toString();
      if (code === 0) {
        resolve(text);
      } else {
        reject(new Error(`${pages.join(', ')}: ${text.slice(-2_000)}`));
      }
    });
  });
}
