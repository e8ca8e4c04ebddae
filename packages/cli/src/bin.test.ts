import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fixture, SMALL_MODEL } from './__testUtils__/fixture';

const BIN = resolve(__dirname, '../bin/cd-maturity');

const node = (args: string[], input = '') =>
  spawnSync(process.execPath, args, { encoding: 'utf8', input });

describe('bin/cd-maturity', () => {
  it('scores, plain where nobody looks at a terminal', () => {
    const { status, stdout, stderr } = node([
      BIN,
      'score',
      ...SMALL_MODEL,
      '--facts',
      fixture('facts.json'),
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('First (1 of 2), 75 % of the way to Steady\n');
    expect(stdout).not.toContain('\u001b');
  });

  it('passes the exit code on', () => {
    const { status, stdout, stderr } = node(
      [BIN, 'normalize', '--source', 'github', '--event', 'push', '-'],
      'no JSON',
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^standard input: is not valid JSON: /);
    expect(stderr).not.toContain('    at ');
  });

  it('tells an old Node that it is too old', () => {
    const { status, stderr } = node([
      '-e',
      `Object.defineProperty(process.versions, 'node', { value: '20.19.0' });
       require(${JSON.stringify(BIN)});`,
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^cd-maturity needs Node 22\.12 or newer, and this is Node 20\.19\.0\. /,
    );
    expect(stderr).not.toContain('    at ');
  });
});
