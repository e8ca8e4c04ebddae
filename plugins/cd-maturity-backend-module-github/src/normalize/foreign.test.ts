import { signalSchema } from 'backstage-plugin-cd-maturity-common';
import { at, frame, normalize, SHA } from './__fixtures__';

const OTHER = '9999999999999999999999999999999999999999';

const parsed = (event: string, payload: object) => {
  const { signals, note } = normalize(event, payload);
  signals.forEach(signal => signalSchema.parse(signal));
  return { signals, note };
};

describe('status', () => {
  const status = (overrides: object = {}) =>
    parsed('status', {
      id: 1,
      sha: SHA,
      context: 'ci/jenkins: unit tests',
      state: 'success',
      target_url: 'https://jenkins.acme.io/1',
      branches: [
        { name: 'topic', commit: { sha: SHA } },
        { name: 'main', commit: { sha: OTHER } },
      ],
      created_at: '2026-03-02T09:05:00Z',
      updated_at: '2026-03-02T09:05:00Z',
      ...frame(),
      ...overrides,
    }).signals;

  it('is one run with one job of the system that gave it', () => {
    expect(status()).toMatchObject([
      {
        kind: 'ci_run',
        externalId: `github.com/42/status/${SHA}/ci/jenkins: unit tests`,
        partial: true,
        workflow: 'ci/jenkins: unit tests',
        sha: SHA,
        branch: 'main',
        onDefaultBranch: true,
        trigger: 'unknown',
        state: 'done',
        outcome: 'success',
        startedAt: undefined,
        finishedAt: at('09:05:00'),
      },
      { kind: 'ci_stage', suites: ['unit'] },
    ]);
  });

  it.each([
    ['pending', 'running', 'unknown'],
    ['failure', 'done', 'failure'],
    ['error', 'done', 'failure'],
  ])('%s is %s with the outcome %s', (state, expected, outcome) => {
    expect(status({ state })).toMatchObject([
      { state: expected, outcome },
      { state: expected, outcome },
    ]);
  });

  it('tells when it began while it is pending, under the same id', () => {
    const [pending] = status({
      id: 0,
      state: 'pending',
      created_at: '2026-03-02T09:00:00Z',
      updated_at: '2026-03-02T09:00:00Z',
    });
    const [done] = status();
    expect(pending).toMatchObject({ startedAt: at('09:00:00') });
    expect(pending.externalId).toBe(done.externalId);
    expect(pending.seq).toBeLessThan(done.seq);
  });

  it('is not on the default branch where no branch says so', () => {
    expect(
      status({ branches: [{ name: 'topic', commit: { sha: SHA } }] })[0],
    ).toMatchObject({ branch: 'topic', onDefaultBranch: false });
    expect(status({ branches: null })[0]).toMatchObject({
      branch: undefined,
      onDefaultBranch: false,
    });
  });
});

describe('check_suite', () => {
  const suite = (overrides: object = {}) =>
    parsed('check_suite', {
      action: 'completed',
      check_suite: {
        id: 77,
        head_sha: SHA,
        head_branch: 'main',
        status: 'completed',
        conclusion: 'failure',
        created_at: '2026-03-02T09:00:00Z',
        updated_at: '2026-03-02T09:05:00Z',
        latest_check_runs_count: 0,
        app: { slug: 'buildkite' },
        ...overrides,
      },
      ...frame(),
    });

  it('without checks is a run of its app', () => {
    expect(suite().signals).toMatchObject([
      {
        kind: 'ci_run',
        externalId: 'github.com/suite/77',
        workflow: 'buildkite',
        outcome: 'failure',
        onDefaultBranch: true,
        finishedAt: at('09:05:00'),
      },
      { kind: 'ci_stage' },
    ]);
  });

  it.each([
    [{ app: { slug: 'github-actions' } }, 'workflow_run'],
    [{ latest_check_runs_count: 2 }, 'check_run'],
    [{ status: 'queued', conclusion: null }, 'no verdict'],
  ])('%j says nothing: %s', (overrides, note) => {
    expect(suite(overrides)).toEqual({
      signals: [],
      note: expect.stringContaining(note),
    });
  });
});
