import {
  at,
  jobCompleted,
  normalize,
  pipelineBody,
  polledWorkflow,
  SHA,
  standalone,
  workflowCompleted,
  WORKFLOW_ID,
} from './__fixtures__';

const run = (workflow: object = {}) =>
  normalize('workflow-completed', workflowCompleted(workflow))[0];

describe('workflows', () => {
  it('are runs', () => {
    expect(normalize('workflow', polledWorkflow())[0]).toEqual({
      kind: 'ci_run',
      source: 'circleci',
      scope: 'circleci.com/gh/acme/payments',
      externalId: WORKFLOW_ID,
      seq: expect.any(Number),
      runId: WORKFLOW_ID,
      attempt: 1,
      workflow: 'build-test-deploy',
      trigger: 'push',
      actor: { login: 'ada', kind: 'human' },
      sha: SHA,
      branch: 'main',
      onDefaultBranch: true,
      state: 'done',
      outcome: 'success',
      createdAt: at('09:00:01'),
      startedAt: at('09:00:01'),
      finishedAt: at('09:10:00'),
      evidence: { title: 'build-test-deploy #130' },
    });
  });

  it('edge case 11: are the same by webhook and by poll, which knows more', () => {
    const byWebhook = run();
    const byPoll = normalize('workflow', polledWorkflow())[0];
    expect(byWebhook).toMatchObject({
      scope: byPoll.scope,
      externalId: byPoll.externalId,
      createdAt: at('09:00:01'),
      finishedAt: at('09:10:00'),
      outcome: 'success',
    });
    expect(byPoll.seq).toBe(byWebhook.seq + 1);
  });

  it.each([
    ['success', 'done', 'success'],
    ['failed', 'done', 'failure'],
    ['error', 'done', 'failure'],
    ['failing', 'running', 'failure'],
    ['canceled', 'done', 'cancelled'],
    ['not_run', 'done', 'skipped'],
    ['unauthorized', 'done', 'skipped'],
    ['running', 'running', 'unknown'],
    ['on_hold', 'waiting', 'unknown'],
    ['SUCCESS', 'done', 'success'],
    ['new word', 'unknown', 'unknown'],
  ])('%s means %s, %s', (status, state, outcome) => {
    expect(run({ status })).toMatchObject({ state, outcome });
  });

  it('that end before they begin have no end', () => {
    expect(run({ stopped_at: '2026-03-02T08:59:00Z' })).toMatchObject({
      state: 'done',
      finishedAt: undefined,
    });
  });

  it('of projects without a repository name have readable scopes too', () => {
    expect(normalize('workflow-completed', standalone())[0]).toMatchObject({
      scope:
        'circleci.com/circleci/66491562-90a9-4065-9249-4b0ce3b77452/2a68fe5f-2fe5-4d4f-91e1-15f111116743',
      sha: SHA,
      branch: 'main',
      trigger: 'push',
    });
  });

  it.each([
    [{ branch: 'pull/17' }, { type: 'webhook' }, 'change-request', false],
    [{ branch: 'main' }, { type: 'schedule' }, 'schedule', true],
    [{ branch: 'develop' }, { type: 'api' }, 'api', false],
    [{ branch: 'main' }, { type: 'constructor' }, 'unknown', true],
  ])('%j by %j are started by %s', (vcs, trigger, expected, isDefault) => {
    const payload = {
      ...workflowCompleted(),
      pipeline: pipelineBody({ vcs: { revision: SHA, ...vcs }, trigger }),
    };
    expect(normalize('workflow-completed', payload)[0]).toMatchObject({
      trigger: expected,
      onDefaultBranch: isDefault,
    });
  });
});

describe('jobs', () => {
  it('are stages', () => {
    expect(normalize('job-completed', jobCompleted())).toEqual([
      expect.objectContaining({
        kind: 'ci_stage',
        externalId: '8b91f9a8-7975-4e60-916c-000000000001',
        runId: WORKFLOW_ID,
        name: 'unit tests',
        suites: ['unit'],
        runner: 'shared',
        state: 'done',
        outcome: 'success',
        startedAt: at('09:00:10'),
        finishedAt: at('09:03:00'),
      }),
    ]);
  });

  it.each([
    ['failed', 'done', 'failure'],
    ['timedout', 'done', 'failure'],
    ['infrastructure_fail', 'done', 'failure'],
    ['retried', 'done', 'neutral'],
    ['blocked', 'queued', 'unknown'],
    ['queued', 'queued', 'unknown'],
  ])('that are %s mean %s, %s', (status, state, outcome) => {
    expect(
      normalize('job-completed', jobCompleted({ status }))[0],
    ).toMatchObject({ state, outcome });
  });

  it('whose name says where they deploy to are deployments', () => {
    const deployment = normalize('workflow', polledWorkflow()).at(-1);
    expect(deployment).toMatchObject({
      kind: 'deployment',
      environment: 'production',
      tier: 'production',
      sha: SHA,
      runId: WORKFLOW_ID,
      trigger: 'automatic',
      outcome: 'success',
      finishedAt: at('09:10:00'),
    });
  });

  it.each(['not_run', 'blocked'])(
    'edge case 22: that are %s deploy nothing',
    status => {
      const kinds = normalize(
        'job-completed',
        jobCompleted({ name: 'deploy-production', status }),
      ).map(({ kind }) => kind);
      expect(kinds).toEqual(['ci_stage']);
    },
  );
});

describe('approvals', () => {
  const approvals = (changes: object = {}) => {
    const payload = polledWorkflow();
    Object.assign(payload.jobs[1], changes);
    return normalize('workflow', payload).filter(
      ({ kind }) => kind === 'approval',
    );
  };

  it('last from the job before the gate to the job behind it', () => {
    expect(approvals()).toMatchObject([
      {
        event: 'requested',
        environment: 'production',
        tier: 'production',
        at: at('09:03:00'),
        runId: WORKFLOW_ID,
      },
      {
        event: 'approved',
        environment: 'production',
        at: at('09:05:00'),
        actor: { kind: 'human' },
      },
    ]);
  });

  it('are only asked for while the gate is closed', () => {
    expect(approvals({ status: 'on_hold' })).toMatchObject([
      { event: 'requested' },
    ]);
    expect(approvals({ status: 'canceled' })).toMatchObject([
      { event: 'requested' },
    ]);
    expect(approvals({ status: 'blocked' })).toEqual([]);
    expect(approvals({ status: 'not_run' })).toEqual([]);
  });
});

describe('pipelines without workflows', () => {
  const polled = (overrides: object) => ({
    project: { slug: 'gh/acme/payments' },
    pipeline: pipelineBody(overrides),
  });

  it('failed when their configuration cannot be read', () => {
    expect(normalize('pipeline', polled({ state: 'errored' }))).toMatchObject([
      { kind: 'ci_run', state: 'done', outcome: 'failure', sha: SHA },
    ]);
  });

  it('say nothing otherwise', () => {
    expect(normalize('pipeline', polled({}))).toEqual([]);
  });
});
