import { signalSchema } from 'backstage-plugin-cd-maturity-common';
import { at, checkRun, normalize, SHA } from './__fixtures__';

const said = (overrides: object = {}) => {
  const { signals } = normalize('check_run', checkRun(overrides));
  signals.forEach(signal => signalSchema.parse(signal));
  return signals;
};

describe('check_run', () => {
  it('of another system is one run with one job', () => {
    const common = {
      scope: 'github.com/acme/payments',
      externalId: 'github.com/check/3001',
      seq: 4e13 + at('09:02:10'),
      runId: 'github.com/check/3001',
      attempt: 1,
      workflow: 'circleci-checks/build-and-lint',
      sha: SHA,
      onDefaultBranch: true,
      state: 'done',
      outcome: 'success',
      startedAt: at('09:00:10'),
      finishedAt: at('09:02:10'),
    };
    expect(said()).toMatchObject([
      { ...common, kind: 'ci_run', trigger: 'unknown' },
      {
        ...common,
        kind: 'ci_stage',
        name: 'build-and-lint',
        phases: expect.arrayContaining(['build', 'commit']),
        suites: ['static'],
        runner: 'unknown',
      },
    ]);
  });

  it('of GitHub Actions says nothing: its jobs do', () => {
    expect(
      normalize('check_run', checkRun({ app: { slug: 'github-actions' } })),
    ).toEqual({ signals: [], note: expect.stringContaining('workflow_job') });
  });

  it('has not started while it is queued', () => {
    expect(said({ status: 'queued', conclusion: null })).toMatchObject([
      { state: 'queued', startedAt: undefined, finishedAt: undefined },
      {},
    ]);
  });

  it('edge case 2: starts never after its end', () => {
    expect(said({ started_at: '2026-03-02T09:02:11Z' })).toMatchObject([
      { startedAt: undefined, finishedAt: at('09:02:10') },
      {},
    ]);
  });

  it('takes the next best time as its creation', () => {
    const createdAt = at('09:00:00');
    expect(said({ started_at: null })).toMatchObject([{ createdAt }, {}]);
    expect(() =>
      said({ started_at: null, completed_at: null, check_suite: null }),
    ).toThrow(expect.objectContaining({ field: 'check_run.started_at' }));
  });

  it('lives without an app or a suite', () => {
    expect(said({ app: null, check_suite: null })).toMatchObject([
      { workflow: 'unknown app/build-and-lint', onDefaultBranch: false },
      {},
    ]);
  });
});
