import { callCli } from './__testUtils__/callCli';

describe('run', () => {
  it('explains each command with an example', async () => {
    for (const command of [
      ['normalize'],
      ['metrics'],
      ['score'],
      ['model', 'validate'],
    ]) {
      const { code, stdout } = await callCli([...command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`$ cd-maturity ${command.join(' ')} `);
    }
  });

  it('fits on a narrow terminal', async () => {
    for (const command of [
      [],
      ['normalize'],
      ['metrics'],
      ['score'],
      ['model'],
      ['model', 'list'],
      ['model', 'validate'],
    ]) {
      const { stdout } = await callCli([...command, '--help']);
      expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
    }
  });

  it('tells its version', async () => {
    const { code, stdout } = await callCli(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('proposes a command for one that is spelled wrongly', async () => {
    const { code, stderr } = await callCli(['scroe']);
    expect(code).toBe(2);
    expect(stderr).toContain('(Did you mean score?)');
  });

  it.each(['metrics', 'score'])('%s names an option it lacks', async name => {
    const { code, stderr } = await callCli([name]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/required option '--\w+ <.+>' not specified/);
  });

  it('shows where an error comes from to developers only', async () => {
    const args = ['model', 'validate', 'absent.yaml'];
    const plain = await callCli(args);
    expect(plain.stderr).not.toContain('    at ');
    const debug = await callCli(args, { env: { DEBUG: '1' } });
    expect(debug.stderr).toContain('    at ');
  });
});
