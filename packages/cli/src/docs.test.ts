import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const PAGE = readFileSync(resolve(ROOT, 'docs/cli.md'), 'utf8');

const examples = [...PAGE.matchAll(/^```sh\n(.*?)^```/gms)].map(
  ([, command]) => command,
);

/** As a reader would run it, but without the start of npx. */
function runExample(command: string) {
  const path = [
    dirname(process.execPath),
    resolve(ROOT, 'node_modules/.bin'),
    process.env.PATH,
  ];
  return spawnSync('sh', ['-ec', command.replace(/npx /g, '')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PATH: path.join(delimiter) },
  });
}

describe('docs/cli.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)('%s', command => {
    const { status, stderr } = runExample(command);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
