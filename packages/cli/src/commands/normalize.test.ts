import { signalSchema } from 'backstage-plugin-cd-maturity-common';
import { readFileSync } from 'node:fs';
import { callCli } from '../__testUtils__/callCli';
import { example } from '../__testUtils__/fixture';
import {
  removeTemporaryFiles,
  temporaryFile,
} from '../__testUtils__/temporaryFile';

const normalize = (args: string[], stdin?: string) =>
  callCli(['normalize', '--source', 'github', '--event', ...args], { stdin });

const RUN = example('workflow_run.json');
const DEPLOYMENT = example('deployment.json');

afterAll(removeTemporaryFiles);

describe('normalize', () => {
  it('prints one signal per line, times in ISO 8601', async () => {
    const { code, stdout, stderr } = await normalize([
      'workflow_run',
      RUN,
      RUN,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0])).toMatchObject({
      kind: 'ci_run',
      scope: 'github.com/shop/cart',
      outcome: 'success',
      createdAt: '2026-02-03T09:00:00.000Z',
      finishedAt: '2026-02-03T09:07:30.000Z',
    });
  });

  it('prints what can be read back', async () => {
    const { stdout } = await normalize(['workflow_run', RUN]);
    expect(signalSchema.parse(JSON.parse(stdout))).toMatchObject({
      createdAt: Date.UTC(2026, 1, 3, 9),
    });
  });

  it('reads standard input', async () => {
    const { code, stdout } = await normalize(
      ['workflow_run', '-'],
      readFileSync(RUN, 'utf8'),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).kind).toBe('ci_run');
  });

  it('knows events by their fields', async () => {
    const guess = (...files: string[]) =>
      callCli(['normalize', '--source', 'github', ...files]);
    const { code, stdout } = await guess(RUN, DEPLOYMENT);
    expect(code).toBe(0);
    const kinds = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).kind);
    expect(kinds).toEqual(['ci_run', 'deployment']);

    const other = temporaryFile('other.json', '{"zip":1}');
    expect(await guess(other)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${other}: looks like no event of GitHub; --event names it\n`,
    });
  });

  it('says why a payload gives no signal, and that is no error', async () => {
    const { code, stdout, stderr } = await normalize(['star', RUN]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(
      `${RUN}: no signal: attention of people, which delivers nothing\n`,
    );
  });

  it('names what is wrong with a payload, and reads the others', async () => {
    const text = readFileSync(RUN, 'utf8');
    const noTime = temporaryFile(
      'run.json',
      text.replace('"2026-02-03T09:00:00Z"', '"yesterday"'),
    );
    const noJson = temporaryFile('cut.json', text.slice(0, 100));
    const { code, stdout, stderr } = await normalize([
      'workflow_run',
      noTime,
      noJson,
      'absent.json',
      RUN,
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).kind).toBe('ci_run');
    const [first, second, third, ...more] = stderr.trimEnd().split('\n');
    expect(first).toMatch(`${noTime}: workflow_run.created_at: `);
    expect(second).toMatch(`${noJson}: is not valid JSON: `);
    expect(third).toBe('absent.json: there is no such file');
    expect(more).toEqual([]);
  });

  it('says so when a payload is not what it is called', async () => {
    const empty = temporaryFile('empty.json', '{}');
    const list = temporaryFile('list.json', '{ "workflow_run": [] }');
    const { stderr } = await normalize(['workflow_run', empty, list]);
    expect(stderr.split('\n')).toEqual([
      `${empty}: workflow_run: is missing`,
      `${list}: workflow_run: must be of type object, not array`,
      '',
    ]);
  });

  it('takes the choices of an organisation', async () => {
    const { stdout } = await normalize([
      'deployment',
      '--environment',
      '^kunden$=production',
      DEPLOYMENT,
    ]);
    expect(JSON.parse(stdout).tier).toBe('production');
    const wrong = await normalize([
      'deployment',
      '--environment',
      'kunden=live',
      DEPLOYMENT,
    ]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('one of production, staging, test');
  });

  it('names the sources that it knows', async () => {
    const { code, stderr } = await callCli([
      'normalize',
      '--source',
      'abacus',
      '--event',
      'push',
      RUN,
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("'abacus' is invalid");
    expect(stderr).toMatch(/known are: .*\bgithub\b/);
  });
});
