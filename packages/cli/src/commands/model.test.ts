import { SHIPPED } from '../model/shipped';
import { readFileSync } from 'node:fs';
import { callCli } from '../__testUtils__/callCli';
import { fixture } from '../__testUtils__/fixture';

const validate = (stdin: string, ...args: string[]) =>
  callCli(['model', 'validate', ...args], { stdin });

const SMALL = readFileSync(fixture('model.yaml'), 'utf8');
const DICTIONARY = ['--signal-dictionary', fixture('signals.yaml')];

describe('model list', () => {
  it('names every shipped model', async () => {
    const { code, stdout } = await callCli(['model', 'list']);
    expect(code).toBe(0);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map(line => line.split(' ')[0]);
    expect(ids).toEqual(['cd', 'cloud-native', 'devops', 'gitops', 'mlops']);
    expect(stdout).toMatch(/^cd +\d+\.\d+\.\d+ +Continuous Delivery maturity/m);
    expect(stdout).toMatch(/^mlops .* or tagged ml, machine-learning$/m);
  });
});

describe('model validate', () => {
  it('finds nothing wrong with the shipped models', async () => {
    for (const { text } of SHIPPED) {
      expect(await validate(text, '-')).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      });
    }
  });

  it('says where what is wrong', async () => {
    const broken = SMALL.replace('level: first', 'level: frist').replace(
      'effort: M',
      'effort: XL',
    );
    const { code, stdout, stderr } = await validate(broken, '-', ...DICTIONARY);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^standard input:\d+:5 practices\[1\]\.effort: must be one of S, M, L, not XL$/m,
    );
    expect(stderr).toBe('1 error in 1 of 1 file\n');
  });

  it('checks files together', async () => {
    const { code, stdout, stderr } = await validate(
      SMALL,
      '-',
      fixture('model.yaml'),
      ...DICTIONARY,
    );
    expect(code).toBe(1);
    expect(stdout).toContain('mini is already the id of the model in');
    expect(stderr).toBe('1 error in 1 of 2 files\n');
  });

  it('points at YAML that cannot be read', async () => {
    const { code, stdout } = await validate('a: [1', '-');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^standard input:1:\d+ is not valid YAML: /);
  });

  it('reports a dictionary that is wrong', async () => {
    const { code, stderr } = await validate(
      SMALL,
      '-',
      '--signal-dictionary',
      fixture('model.yaml'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('kind: must be SignalDictionary');
  });

  it('checks a dictionary among the files, and the models with it', async () => {
    const files = [fixture('model.yaml'), fixture('signals.yaml')];
    expect(await validate('', ...files)).toMatchObject({ code: 0, stdout: '' });
    const text = readFileSync(fixture('signals.yaml'), 'utf8');
    const without = text.replace('deploy.automation_ratio', 'deploy.other');
    const models = await validate(without, fixture('model.yaml'), '-');
    expect(models.code).toBe(1);
    expect(models.stdout).toContain(
      'deploy.automation_ratio is not in the signal dictionary',
    );
    const wrong = text.replace('type: ratio', 'type: share');
    const dictionary = await validate(wrong, '-');
    expect(dictionary).toMatchObject({
      code: 1,
      stdout:
        'standard input:22:7 signals.deploy.automation_ratio.type: must be one of ratio, number, boolean, not share\n',
    });
  });

  it('reports a file that is not there', async () => {
    const { code, stderr } = await validate('', 'absent.yaml');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'absent.yaml: there is no such file\n',
    });
  });
});
