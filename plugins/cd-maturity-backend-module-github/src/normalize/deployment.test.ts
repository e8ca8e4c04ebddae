import {
  ada,
  at,
  deployment,
  deploymentStatus,
  normalize,
  robot,
  runBody,
  SHA,
  signalOf,
} from './__fixtures__';

const DIGEST = `sha256:${'a1'.repeat(32)}`;

const statusOf = (
  status: object = {},
  overrides: object = {},
  ...run: Array<object | null>
) =>
  signalOf(
    'deployment',
    'deployment_status',
    deploymentStatus(status, overrides, ...run),
  );

describe('deployment and deployment_status', () => {
  it('tell of one attempt to change one environment', () => {
    expect(statusOf()).toEqual({
      kind: 'deployment',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: 'github.com/7001',
      seq: 8003,
      deploymentId: 'github.com/7001',
      environment: 'production',
      tier: 'production',
      transient: false,
      sha: SHA,
      ref: 'main',
      version: undefined,
      digest: undefined,
      image: undefined,
      runId: 'github.com/5001',
      definition: '.github/workflows/deploy.yml',
      actor: { login: 'ada', kind: 'human' },
      trigger: 'automatic',
      remediation: false,
      state: 'done',
      outcome: 'success',
      createdAt: at('09:10:00'),
      startedAt: undefined,
      finishedAt: at('09:15:00'),
      evidence: {
        title: 'production: success',
        url: 'https://github.com/Acme/Payments/actions/runs/5001/job/1',
      },
    });
  });

  it('begin with the creation, which every status outranks', () => {
    const created = signalOf('deployment', 'deployment', deployment());
    expect(created).toMatchObject({
      externalId: statusOf().externalId,
      seq: 0,
      state: 'queued',
      outcome: 'unknown',
      finishedAt: undefined,
    });
  });

  it.each([
    ['queued', 'queued', 'unknown', undefined, undefined],
    ['pending', 'queued', 'unknown', undefined, undefined],
    ['waiting', 'waiting', 'unknown', undefined, undefined],
    ['in_progress', 'running', 'unknown', at('09:15:00'), undefined],
    ['success', 'done', 'success', undefined, at('09:15:00')],
    ['failure', 'done', 'failure', undefined, at('09:15:00')],
    ['error', 'done', 'failure', undefined, at('09:15:00')],
    ['something new', 'unknown', 'unknown', undefined, undefined],
  ])(
    'read the state %s as %s, %s',
    (said, state, outcome, startedAt, finishedAt) => {
      expect(statusOf({ state: said })).toMatchObject({
        state,
        outcome,
        startedAt,
        finishedAt,
      });
    },
  );

  it('edge case 34: an old deployment that GitHub marks inactive is no failure', () => {
    expect(
      normalize('deployment_status', deploymentStatus({ state: 'inactive' })),
    ).toEqual({ signals: [], note: expect.stringContaining('newer') });
  });

  it('resolve the tier by flag, then by configured pattern, then by name', () => {
    const tierOf = (environment: string, flag: boolean | null) =>
      signalOf(
        'deployment',
        'deployment_status',
        deploymentStatus(
          { environment },
          { environment, production_environment: flag },
        ),
        { environments: [{ pattern: '^blue$', tier: 'staging' }] },
      ).tier;
    expect(tierOf('eu-1', true)).toBe('production');
    expect(tierOf('blue', false)).toBe('staging');
    expect(tierOf('prod-eu', false)).toBe('production');
    expect(tierOf('eu-1', null)).toBe('unknown');
  });

  it('edge case 32: preview environments count for nothing', () => {
    expect(statusOf({}, { transient_environment: true }).transient).toBe(true);
    expect(statusOf({ environment: 'pr-12' }).transient).toBe(true);
    expect(statusOf({}, { transient_environment: null }).transient).toBe(false);
  });

  it.each([
    ['a push', 'push', ada, 'automatic'],
    ['a merge queue', 'merge_group', ada, 'automatic'],
    ['a schedule', 'schedule', ada, 'automatic'],
    ['another workflow', 'workflow_run', ada, 'automatic'],
    ['a start command', 'workflow_dispatch', ada, 'manual'],
    ["a robot's start command", 'workflow_dispatch', robot, 'automatic'],
    ['a release by hand', 'release', ada, 'manual'],
  ])('are set off by %s', (_, event, starter, trigger) => {
    const run = runBody({ event, triggering_actor: starter });
    expect(statusOf({}, { creator: robot }, run).trigger).toBe(trigger);
  });

  it('without a run are set off by whoever created them', () => {
    expect(statusOf({}, { creator: ada }, null)).toMatchObject({
      trigger: 'manual',
      runId: undefined,
      definition: undefined,
      actor: { login: 'ada', kind: 'human' },
    });
    expect(statusOf({}, { creator: robot }, null).trigger).toBe('automatic');
    expect(statusOf({}, { creator: null }, null)).toMatchObject({
      trigger: 'unknown',
      actor: undefined,
    });
  });

  it('take the artifact from the payload, object or text', () => {
    const payload = { digest: DIGEST, version: 14, image: true };
    const artifact = { digest: DIGEST, version: '14', image: true };
    expect(statusOf({}, { payload })).toMatchObject(artifact);
    expect(statusOf({}, { payload: JSON.stringify(payload) })).toMatchObject(
      artifact,
    );
    expect(
      statusOf({}, { payload: { image: `ghcr.io/acme/pay@${DIGEST}` } }),
    ).toMatchObject({ digest: DIGEST, image: true });
  });

  it.each([
    [null],
    [''],
    ['not json'],
    ['"text"'],
    [[1]],
    [7],
    [{ digest: 'latest', version: {}, image: [] }],
  ])('make nothing of the payload %j', payload => {
    const { digest, version, image, remediation } = statusOf({}, { payload });
    expect([digest, version, image, remediation]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ]);
  });

  it.each([
    ['task', { task: 'deploy:rollback' }],
    ['ref', { ref: 'hotfix/login' }],
    ['ref', { ref: 'revert-12-login' }],
    ['flag', { payload: { rollback: true } }],
    ['flag', { payload: '{"remediation":true}' }],
    ['reason', { payload: { reason: 'Hotfix for login' } }],
  ])('are a repair by their %s', (_, overrides) => {
    expect(statusOf({}, overrides).remediation).toBe(true);
  });

  it.each([
    [{ ref: 'reverted-index' }],
    [{ payload: { rollback: false } }],
    [{ payload: { reason: 'planned' } }],
  ])('are no repair because of %j', overrides => {
    expect(statusOf({}, overrides).remediation).toBe(false);
  });

  it('take the environment of the status, which may have been renamed', () => {
    expect(statusOf({ environment: 'prod-eu' }).environment).toBe('prod-eu');
    expect(statusOf({ environment: null }).environment).toBe('production');
  });

  it('link to the log, else to the run, and only where it is safe', () => {
    expect(
      statusOf({ log_url: 'ftp://x', target_url: '' }).evidence?.url,
    ).toBeUndefined();
    expect(statusOf({ log_url: '', target_url: null }).evidence?.url).toBe(
      'https://github.com/Acme/Payments/actions/runs/5001',
    );
  });

  it('are refused with the name of the field', () => {
    expect(() =>
      normalize('deployment_status', deploymentStatus({ id: null })),
    ).toThrow(expect.objectContaining({ field: 'deployment_status.id' }));
    expect(() =>
      normalize('deployment', deployment({ environment: '' })),
    ).toThrow(expect.objectContaining({ field: 'deployment.environment' }));
  });
});
