import {
  ada,
  at,
  normalize,
  OTHER_SHA,
  robot,
  SHA,
  signalOf,
  workflowRun,
} from './__fixtures__';

const run = (overrides: object = {}, repository: object = {}) =>
  signalOf('ci_run', 'workflow_run', workflowRun(overrides, repository));

describe('workflow_run', () => {
  it('is one attempt of a run', () => {
    expect(run()).toEqual({
      kind: 'ci_run',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: 'github.com/5001/1',
      seq: 4e13 + at('09:04:00'),
      runId: 'github.com/5001',
      attempt: 1,
      workflow: '.github/workflows/build.yml',
      trigger: 'push',
      actor: { login: 'ada', kind: 'human' },
      sha: SHA,
      branch: 'main',
      onDefaultBranch: true,
      state: 'done',
      outcome: 'success',
      createdAt: at('09:00:00'),
      startedAt: at('09:00:05'),
      finishedAt: at('09:04:00'),
      evidence: {
        title: 'Add invoices',
        url: 'https://github.com/Acme/Payments/actions/runs/5001',
      },
    });
  });

  it.each([
    ['success', 'done', 'success'],
    ['failure', 'done', 'failure'],
    ['timed_out', 'done', 'failure'],
    ['startup_failure', 'done', 'failure'],
    ['cancelled', 'done', 'cancelled'],
    ['skipped', 'done', 'skipped'],
    ['neutral', 'done', 'neutral'],
    ['stale', 'done', 'neutral'],
    ['action_required', 'waiting', 'unknown'],
    ['something new', 'done', 'unknown'],
    [null, 'done', 'unknown'],
  ])('concludes %s as %s, %s', (conclusion, state, outcome) => {
    expect(run({ conclusion })).toMatchObject({ state, outcome });
  });

  it.each([
    ['queued', 'queued'],
    ['requested', 'queued'],
    ['pending', 'queued'],
    ['waiting', 'waiting'],
    ['in_progress', 'running'],
    ['something new', 'unknown'],
  ])('is %s: %s, without an end', (status, state) => {
    expect(run({ status, conclusion: null })).toMatchObject({
      state,
      outcome: 'unknown',
      finishedAt: undefined,
    });
  });

  it.each([
    ['COMPLETED', 'SUCCESS', 'done', 'success'],
    ['TIMED_OUT', 'timed_out', 'done', 'failure'],
    ['QUEUED', '', 'queued', 'unknown'],
    ['SUCCESS', '', 'unknown', 'unknown'],
  ])(
    'edge case 17: of the status %s and the conclusion %j is %s, %s',
    (status, conclusion, state, outcome) => {
      expect(run({ status, conclusion })).toMatchObject({ state, outcome });
    },
  );

  it.each([
    ['push', 'push'],
    ['pull_request', 'change-request'],
    ['pull_request_target', 'change-request'],
    ['merge_group', 'merge'],
    ['schedule', 'schedule'],
    ['workflow_dispatch', 'manual'],
    ['repository_dispatch', 'api'],
    ['workflow_run', 'upstream'],
    ['issue_comment', 'unknown'],
    [null, 'unknown'],
  ])('was started by %s: %s', (event, trigger) => {
    expect(run({ event }).trigger).toBe(trigger);
  });

  it('edge case 1: an update 13 months later is no end, and does not hide the real one', () => {
    const seen = run();
    const touched = run({ updated_at: '2027-04-02T09:04:00Z' });
    expect(touched).toMatchObject({ state: 'done', finishedAt: undefined });
    expect(touched.startedAt).toBe(seen.startedAt);
    expect(touched.seq).toBeLessThan(seen.seq);
  });

  it('edge case 1: a run may take 35 days', () => {
    expect(run({ updated_at: '2026-04-06T09:00:05Z' }).finishedAt).toBe(
      Date.UTC(2026, 3, 6, 9, 0, 5),
    );
    expect(
      run({ updated_at: '2026-04-06T09:00:06Z' }).finishedAt,
    ).toBeUndefined();
  });

  it('edge case 2: a start after the end is not believed', () => {
    expect(
      run({
        run_started_at: '2026-03-02T09:00:25Z',
        updated_at: '2026-03-02T09:00:00Z',
      }),
    ).toMatchObject({ startedAt: undefined, finishedAt: at('09:00:00') });
  });

  it('edge case 12: a late word about the start never outranks the end', () => {
    const start = run({
      status: 'in_progress',
      conclusion: null,
      updated_at: '2026-03-02T09:30:00Z',
    });
    expect(start.seq).toBeLessThan(run().seq);
  });

  it('edge case 13: a re-run is another attempt of the same run', () => {
    const again = run({
      run_attempt: 2,
      run_started_at: '2026-03-02T11:00:00Z',
      updated_at: '2026-03-02T11:04:00Z',
      triggering_actor: { login: 'Grace', type: 'User' },
    });
    expect(again).toMatchObject({
      externalId: 'github.com/5001/2',
      runId: 'github.com/5001',
      attempt: 2,
      createdAt: at('09:00:00'),
      startedAt: at('11:00:00'),
      actor: { login: 'grace' },
    });
  });

  it('edge case 14: keeps its identity when the repository is renamed', () => {
    const renamed = run({}, { full_name: 'Acme/Billing' });
    expect(renamed.scope).toBe('github.com/acme/billing');
    expect(renamed.externalId).toBe(run().externalId);
  });

  it('of another server with the same ids is another run', () => {
    const enterprise = run(
      {},
      { html_url: 'https://GHE.acme.io:8443/Acme/Payments' },
    );
    expect(enterprise).toMatchObject({
      scope: 'ghe.acme.io:8443/acme/payments',
      externalId: 'ghe.acme.io:8443/5001/1',
      runId: 'ghe.acme.io:8443/5001',
    });
  });

  it('of a pull request or a fork is not on the default branch', () => {
    expect(run({ event: 'pull_request' }).onDefaultBranch).toBe(false);
    expect(
      run({ head_repository: { full_name: 'eve/payments' } }).onDefaultBranch,
    ).toBe(false);
    expect(run({ head_branch: 'invoices' }).onDefaultBranch).toBe(false);
    expect(run({ head_repository: null }).onDefaultBranch).toBe(true);
  });

  it('names its definition without the revision, else by name', () => {
    expect(
      run({ path: '.github/workflows/build.yml@refs/heads/main' }).workflow,
    ).toBe('.github/workflows/build.yml');
    const payload = workflowRun({ path: null, name: 'Nightly' });
    expect(
      signalOf('ci_run', 'workflow_run', { ...payload, workflow: null })
        .workflow,
    ).toBe('Nightly');
  });

  it('knows robots by type and by name', () => {
    expect(run({ triggering_actor: robot }).actor).toEqual({
      login: 'renovate[bot]',
      kind: 'bot',
    });
    expect(
      run({ triggering_actor: { login: 'App[bot]', type: 'User' } }).actor,
    ).toEqual({ login: 'app[bot]', kind: 'bot' });
    expect(
      run({ triggering_actor: { login: 'ghost', type: 'User' } }).actor?.kind,
    ).toBe('unknown');
    expect(
      run({ triggering_actor: { login: 'web-flow', type: 'User' } }).actor
        ?.kind,
    ).toBe('system');
    expect(run({ triggering_actor: null, actor: ada }).actor?.login).toBe(
      'ada',
    );
    expect(run({ triggering_actor: null, actor: null }).actor).toBeUndefined();
  });

  it('lives with what GitHub leaves out', () => {
    const lean = run({
      run_attempt: undefined,
      run_started_at: '0001-01-01T00:00:00Z',
      updated_at: null,
      head_branch: null,
      html_url: null,
      display_title: undefined,
      name: '',
    });
    expect(lean).toMatchObject({
      attempt: 1,
      startedAt: undefined,
      finishedAt: undefined,
      branch: undefined,
      onDefaultBranch: false,
      evidence: {},
    });
  });

  it.each([
    ['workflow_run.id', { id: '5001' }],
    ['workflow_run.head_sha', { head_sha: 'not a commit' }],
    ['workflow_run.created_at', { created_at: 'yesterday' }],
    ['workflow_run.created_at', { created_at: '0001-01-01T00:00:00Z' }],
    ['workflow_run.run_attempt', { run_attempt: 0 }],
    ['workflow_run.updated_at', { updated_at: 'soon' }],
  ])('is refused with the name of the field: %s', (field, overrides) => {
    expect(() => normalize('workflow_run', workflowRun(overrides))).toThrow(
      expect.objectContaining({ name: 'InvalidPayloadError', field }),
    );
  });

  it('cleans and cuts what people see', () => {
    const shown = run({
      display_title: `${'é'.repeat(400)}\u0000\u202e`,
      html_url: 'data:text/html,x',
    });
    expect(shown.evidence).toEqual({ title: 'é'.repeat(300) });
    expect(run({ head_sha: OTHER_SHA.toUpperCase() }).sha).toBe(OTHER_SHA);
  });
});
