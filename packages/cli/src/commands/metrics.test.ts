import { callCli } from '../__testUtils__/callCli';
import { deployments } from '../__testUtils__/deployments';
import { example } from '../__testUtils__/fixture';

const metrics = (stdin: string, ...args: string[]) =>
  callCli(['metrics', '--signals', '-', ...args], { stdin });

/** One each day of February at noon. */
const FEBRUARY = deployments(28);

describe('metrics', () => {
  it('prints every metric with value, unit, samples, window and status', async () => {
    const { code, stdout, stderr } = await metrics(
      FEBRUARY,
      '--as-of',
      '2026-03-01',
      '--entity',
      'Component:default/cart',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      entity: 'component:default/cart',
      asOf: '2026-03-01T00:00:00.000Z',
      signals: 28,
    });
    expect(answer.metrics['deploy.interval_cv']).toMatchObject({
      value: 0,
      unit: 'count',
      status: 'ok',
    });
    expect(answer.metrics['deploy.prod_per_week']).toMatchObject({
      unit: 'per week',
      samples: 28,
      window: '30d',
      status: 'ok',
      newest: '2026-02-28T12:00:00.000Z',
    });
  });

  it('says why a metric has no value', async () => {
    const { stdout } = await metrics(FEBRUARY, '--as-of', '2026-03-01');
    expect(JSON.parse(stdout).metrics['ci.success_ratio']).toMatchObject({
      value: null,
      samples: 0,
      status: 'no-data',
      reason: expect.stringMatching(/\w/),
    });
  });

  it('measures in the window that is asked for and no other', async () => {
    const args = ['--as-of', '2026-03-01', '--window', '365d'];
    const { stdout } = await metrics(FEBRUARY, ...args);
    const { metrics: all } = JSON.parse(stdout);
    const windows = Object.values(all as Record<string, { window: string }>);
    expect(new Set(windows.map(({ window }) => window))).toEqual(
      new Set(['365d']),
    );
    expect(all['deploy.prod_per_week'].samples).toBe(28);
  });

  it('knows nothing of what began later', async () => {
    const { stdout } = await metrics(FEBRUARY, '--as-of', '2026-02-11');
    const answer = JSON.parse(stdout);
    expect(answer.signals).toBe(10);
    expect(answer.metrics['deploy.prod_per_week'].samples).toBe(10);
  });

  it('takes the signals of a scope only, and names the scopes when there are none', async () => {
    const both = FEBRUARY + deployments(3, 'github.com/shop/other');
    const { stdout } = await metrics(
      both,
      '--as-of',
      '2026-03-01',
      '--scope',
      'GitHub.com/shop/other',
    );
    expect(JSON.parse(stdout).signals).toBe(3);

    const wrong = await metrics(
      both,
      '--as-of',
      '2026-03-01',
      '--scope',
      'github.com/shop/card',
    );
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toBe(
      'standard input: no signal speaks about github.com/shop/card; scopes are: github.com/shop/cart, github.com/shop/other\n',
    );
  });

  it('measures what normalize printed', async () => {
    const run = await callCli([
      'normalize',
      '--source',
      'github',
      '--event',
      'workflow_run',
      example('workflow_run.json'),
    ]);
    const { stdout } = await metrics(run.stdout, '--as-of', '2026-02-04');
    expect(JSON.parse(stdout).metrics['ci.success_ratio']).toMatchObject({
      value: 1,
      samples: 1,
      status: 'insufficient-samples',
    });
  });

  it('names line, field and reason of every line that is no signal', async () => {
    const [good] = FEBRUARY.split('\n');
    const lines = [
      good,
      '',
      '{"kind":"deployment",',
      good.replace('"tier":"production"', '"tier":"live"'),
      '{"kind":"rocket"}',
    ];
    const { code, stdout, stderr } = await metrics(
      lines.join('\n'),
      '--as-of',
      '2026-03-01',
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const problems = stderr.trimEnd().split('\n');
    expect(problems[0]).toMatch('standard input:3: is not valid JSON: ');
    expect(problems[1]).toMatch('standard input:4: tier: must be one of ');
    expect(stderr).toContain('standard input:5: kind: must be one of ci_run,');
  });

  it('says when there is nothing to measure', async () => {
    const empty = await metrics('', '--as-of', '2026-03-01');
    expect(empty.code).toBe(0);
    expect(empty.stderr).toBe('note: standard input: no signal is in it\n');
    const early = await metrics(FEBRUARY, '--as-of', '2020-01-01');
    expect(early.stderr).toBe(
      'note: standard input: no signal began before 2020-01-01T00:00:00.000Z\n',
    );
  });

  it('names the first scopes of a file with many', async () => {
    const many = Array.from({ length: 50 }, (_, n) =>
      deployments(1, `github.com/acme/s${n}`),
    );
    const { stderr } = await metrics(
      many.join(''),
      '--as-of',
      '2026-03-01',
      '--scope',
      'github.com/acme/none',
    );
    expect(stderr).toMatch(
      /scopes are: github\.com\/acme\/s0, .*, and 30 more$/m,
    );
  });

  it('shows the first problems of a file that is full of them', async () => {
    const { stderr } = await metrics(
      '{"kind":"x"}\n'.repeat(50),
      '--as-of',
      '2026-03-01',
    );
    const problems = stderr.trimEnd().split('\n');
    expect(problems).toHaveLength(21);
    expect(problems[20]).toBe('and 30 more');
  });

  it.each([
    ['--as-of', '01.03.2026', 'ISO 8601'],
    ['--window', '7d', 'Allowed choices are 30d, 90d, 180d, 365d'],
    ['--entity', 'cart', 'kind:namespace/name'],
  ])('refuses %s %s', async (option, value, message) => {
    const { code, stderr } = await metrics(
      FEBRUARY,
      '--as-of',
      '2026-03-01',
      option,
      value,
    );
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
