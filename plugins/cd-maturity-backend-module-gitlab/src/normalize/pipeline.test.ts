import {
  at,
  build,
  job,
  manualBuild,
  normalize,
  pipeline,
  SHA,
  signalOf,
  signalsOf,
} from './__fixtures__';

const run = (attributes: object = {}, from: object = {}) =>
  signalOf('ci_run', 'pipeline', pipeline(attributes, [], from));

describe('pipeline', () => {
  it('is a run', () => {
    expect(run()).toEqual({
      kind: 'ci_run',
      source: 'gitlab',
      scope: 'gitlab.com/acme/shop/payments',
      externalId: 'gitlab.com/5001',
      seq: 4e13 + at('09:04:00'),
      runId: 'gitlab.com/5001',
      attempt: 1,
      workflow: '.gitlab-ci.yml',
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
        url: 'https://gitlab.com/Acme/Shop/Payments/-/pipelines/5001',
      },
    });
  });

  it.each([
    ['success', 'done', 'success'],
    ['failed', 'done', 'failure'],
    ['canceled', 'done', 'cancelled'],
    ['canceling', 'done', 'cancelled'],
    ['skipped', 'done', 'skipped'],
    ['FAILED', 'done', 'failure'],
    ['manual', 'waiting', 'unknown'],
    ['created', 'queued', 'unknown'],
    ['waiting_for_resource', 'queued', 'unknown'],
    ['preparing', 'queued', 'unknown'],
    ['pending', 'queued', 'unknown'],
    ['scheduled', 'queued', 'unknown'],
    ['running', 'running', 'unknown'],
    ['something new', 'unknown', 'unknown'],
  ])('with the status %s is %s, %s', (status, state, outcome) => {
    expect(run({ status })).toMatchObject({ state, outcome });
  });

  it.each([
    ['push', 'push'],
    ['merge_request_event', 'change-request'],
    ['schedule', 'schedule'],
    ['web', 'manual'],
    ['trigger', 'api'],
    ['parent_pipeline', 'upstream'],
    ['external', 'unknown'],
    [null, 'unknown'],
  ])('was started by %s: %s', (source, trigger) => {
    expect(run({ source }).trigger).toBe(trigger);
  });

  it('of a merge train is a merge', () => {
    expect(
      run({
        source: 'merge_request_event',
        ref: 'refs/merge-requests/12/train',
      }),
    ).toMatchObject({ trigger: 'merge', onDefaultBranch: false });
  });

  it('of a merge request, a tag or another branch is not on the default branch', () => {
    for (const attributes of [
      { source: 'merge_request_event' },
      { ref: 'refs/merge-requests/12/head' },
      { tag: true },
      { ref: 'invoices' },
    ]) {
      expect(run(attributes).onDefaultBranch).toBe(false);
    }
    expect(run({ tag: true }).branch).toBeUndefined();
  });

  it('has a start before its end, or none', () => {
    expect(run({ queued_duration: 900 }).startedAt).toBeUndefined();
    expect(run({ queued_duration: null }).startedAt).toBeUndefined();
    expect(
      signalOf('ci_run', 'pipeline', pipeline({ queued_duration: null }))
        .startedAt,
    ).toBe(at('09:00:20'));
    expect(run({ started_at: '2026-03-02T09:00:07.250Z' }).startedAt).toBe(
      at('09:00:07.250'),
    );
  });

  it('edge case 12: a late word about the start never outranks the end', () => {
    const start = run({
      status: 'running',
      finished_at: null,
      started_at: '2026-03-02 09:30:00 UTC',
    });
    expect(start.seq).toBeLessThan(run().seq);
  });

  it('edge case 14: keeps its identity when the project moves', () => {
    const moved = run({}, { web_url: 'https://gitlab.com/acme/billing' });
    expect(moved.scope).toBe('gitlab.com/acme/billing');
    expect(moved.externalId).toBe(run().externalId);
  });

  it('names the definition of the project', () => {
    expect(run({}, { ci_config_path: 'ci/main.yml' }).workflow).toBe(
      'ci/main.yml',
    );
  });

  it.each([
    ['object_attributes.id', { id: 'x' }],
    ['object_attributes.sha', { sha: 'no commit' }],
    ['object_attributes.created_at', { created_at: 'yesterday' }],
    ['object_attributes.created_at', { created_at: '0001-01-01 00:00:00 UTC' }],
    ['object_attributes.created_at', { created_at: null }],
  ])('is refused with the name of the field: %s', (field, attributes) => {
    expect(() => normalize('pipeline', pipeline(attributes))).toThrow(
      expect.objectContaining({ name: 'InvalidPayloadError', field }),
    );
  });
});

describe('jobs of a pipeline', () => {
  const stages = (builds: object[]) =>
    signalsOf('ci_stage', 'pipeline', pipeline({}, builds));

  it('are the same signals as in a job hook', () => {
    const [listed] = stages([build()]);
    expect(signalOf('ci_stage', 'build', job())).toEqual(listed);
    expect(listed).toMatchObject({
      externalId: 'gitlab.com/job/9001',
      runId: 'gitlab.com/5001',
      name: 'unit tests',
      suites: ['unit'],
      runner: 'shared',
      state: 'done',
      outcome: 'success',
      queuedAt: at('09:00:00'),
      startedAt: at('09:00:20'),
      finishedAt: at('09:03:20'),
      onDefaultBranch: true,
    });
  });

  it('edge case 23: a manual job that nobody started never ran', () => {
    const [waiting, skipped] = stages([
      manualBuild(),
      manualBuild({ status: 'skipped' }),
    ]);
    expect(waiting).toMatchObject({
      state: 'waiting',
      startedAt: undefined,
      finishedAt: undefined,
    });
    expect(skipped).toMatchObject({ state: 'done', outcome: 'skipped' });
  });

  it('edge case 4: wait from their creation, not from a start before it', () => {
    const [early] = stages([build({ started_at: '2026-03-02 08:59:00 UTC' })]);
    expect(early.queuedAt).toBeUndefined();
    const [late] = stages([build({ started_at: '2026-03-02 09:09:00 UTC' })]);
    expect(late.startedAt).toBeUndefined();
  });

  it.each([
    [{ runner_type: 'group_type' }, 'shared'],
    [{ runner_type: 'project_type', is_shared: false }, 'own'],
    [{ is_shared: true }, 'shared'],
    [{ is_shared: false }, 'own'],
    [{}, 'unknown'],
    [null, 'unknown'],
  ])('run on %j: %s', (runner, kind) => {
    expect(stages([build({ runner })])[0].runner).toBe(kind);
  });

  it('of old servers are known by the home page, and give way to a word that knows the default branch', () => {
    const lean = signalOf('ci_stage', 'build', job({ project: undefined }));
    const full = signalOf('ci_stage', 'build', job());
    expect(lean).toMatchObject({
      scope: full.scope,
      externalId: full.externalId,
      onDefaultBranch: false,
    });
    expect(lean.seq).toBeLessThan(full.seq);
  });
});
