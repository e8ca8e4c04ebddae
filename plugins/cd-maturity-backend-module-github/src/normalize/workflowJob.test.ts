import { at, SHA, signalOf, workflowJob } from './__fixtures__';

const job = (overrides: object = {}) =>
  signalOf('ci_stage', 'workflow_job', workflowJob(overrides));

const waiting = {
  conclusion: null,
  completed_at: null,
  runner_name: null,
  runner_group_name: null,
  steps: [],
};

describe('workflow_job', () => {
  it('is one stage of a run', () => {
    expect(job()).toEqual({
      kind: 'ci_stage',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: 'github.com/9001',
      seq: 4e13 + at('09:03:20'),
      runId: 'github.com/5001',
      attempt: 1,
      name: 'unit tests',
      workflow: 'Build',
      sha: SHA,
      branch: 'main',
      onDefaultBranch: true,
      phases: ['build', 'commit', 'test'],
      suites: ['unit'],
      runner: 'shared',
      state: 'done',
      outcome: 'success',
      queuedAt: at('09:00:05'),
      startedAt: at('09:00:20'),
      finishedAt: at('09:03:20'),
      evidence: {
        title: 'unit tests',
        url: 'https://github.com/Acme/Payments/actions/runs/5001/job/9001',
      },
    });
  });

  it.each(['queued', 'waiting', 'pending'])(
    'edge case 4: the start of a %s job means nothing',
    status => {
      expect(job({ status, ...waiting })).toMatchObject({
        queuedAt: at('09:00:05'),
        startedAt: undefined,
        finishedAt: undefined,
      });
    },
  );

  it('edge case 4: older bodies have no creation time', () => {
    expect(job({ created_at: undefined })).toMatchObject({
      queuedAt: undefined,
      startedAt: at('09:00:20'),
    });
  });

  it('edge case 4: a job that never ran has no start', () => {
    expect(job({ conclusion: 'skipped' }).startedAt).toBeUndefined();
    expect(
      job({ conclusion: 'cancelled', runner_name: '' }).startedAt,
    ).toBeUndefined();
    expect(job({ conclusion: 'cancelled' }).startedAt).toBe(at('09:00:20'));
  });

  it('edge case 5: zero dates say nothing', () => {
    expect(
      job({
        created_at: '0001-01-01T00:00:00Z',
        started_at: '1015-01-11T19:01:08Z',
        completed_at: '0001-01-01T00:00:00Z',
      }),
    ).toMatchObject({
      seq: 4e13,
      queuedAt: undefined,
      startedAt: undefined,
      finishedAt: undefined,
    });
  });

  it('edge case 2: neither duration nor wait is ever negative', () => {
    expect(job({ started_at: '2026-03-02T09:03:21Z' })).toMatchObject({
      startedAt: undefined,
      finishedAt: at('09:03:20'),
    });
    expect(job({ created_at: '2026-03-02T10:00:00Z' })).toMatchObject({
      queuedAt: undefined,
      startedAt: at('09:00:20'),
    });
  });

  it('edge case 12: words that overtake each other stay in order', () => {
    const words = [
      job({ status: 'queued', ...waiting }),
      job({ status: 'waiting', ...waiting }),
      job({ status: 'in_progress', conclusion: null, completed_at: null }),
      job(),
    ].map(({ seq }) => seq);
    expect([...words].sort((a, b) => a - b)).toEqual(words);
    expect(new Set(words).size).toBe(4);
  });

  it('does not read what a skipped step is called', () => {
    const steps = [
      { name: 'Deploy to production', conclusion: 'skipped' },
      { name: 'lint', conclusion: 'success' },
      { name: null, conclusion: null },
    ];
    expect(job({ name: 'ship', workflow_name: null, steps })).toMatchObject({
      phases: ['commit'],
      suites: ['static'],
      workflow: undefined,
    });
    expect(job({ name: 'ship', steps: null }).phases).toEqual(['build']);
  });

  it.each([
    ['GitHub image', ['ubuntu-latest'], 'GitHub Actions', 'shared'],
    ['GitHub image, no machine yet', ['windows-2025'], null, 'shared'],
    ['larger GitHub machine', ['big-linux'], 'GitHub Actions', 'shared'],
    [
      'machine of a platform group',
      ['self-hosted', 'x64'],
      'ci-pool',
      'shared',
    ],
    ['machine of the default group', ['self-hosted'], 'Default', 'own'],
    ['machine of no group', ['self-hosted'], null, 'own'],
    ['scale set of the default group', ['arc-set'], 'Default', 'own'],
    ['label that says nothing', ['arc-set'], null, 'unknown'],
    ['nothing at all', null, null, 'unknown'],
  ])('runs on a %s', (_, labels, group, runner) => {
    expect(job({ labels, runner_group_name: group }).runner).toBe(runner);
  });

  it('does not know the machine before there is one', () => {
    expect(
      job({ status: 'queued', ...waiting, labels: ['self-hosted'] }).runner,
    ).toBe('unknown');
  });
});
