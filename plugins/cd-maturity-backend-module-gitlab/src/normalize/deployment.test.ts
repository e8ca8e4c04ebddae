import {
  approved,
  at,
  deployment,
  grace,
  normalize,
  SHA,
  signalOf,
  signalsOf,
} from './__fixtures__';

const deployed = (overrides: object = {}) =>
  signalOf('deployment', 'deployment', deployment(overrides));

/** What a poll knows beside the hook. */
const polled = {
  pipeline_id: 5001,
  sha: SHA,
  created_at: '2026-03-02T09:10:00.000Z',
  finished_at: '2026-03-02T09:14:59.000Z',
  status_changed_at: '2026-03-02T09:15:00.120Z',
};

describe('deployment', () => {
  it('is one attempt to change an environment', () => {
    expect(deployed()).toEqual({
      kind: 'deployment',
      source: 'gitlab',
      scope: 'gitlab.com/acme/shop/payments',
      externalId: 'gitlab.com/deployment/7001',
      seq: 4e13 + at('09:15:00'),
      deploymentId: 'gitlab.com/deployment/7001',
      environment: 'production',
      tier: 'production',
      transient: false,
      sha: SHA,
      ref: 'main',
      runId: 'gitlab.com/job/9002',
      definition: '.gitlab-ci.yml',
      actor: { login: 'ada', kind: 'human' },
      trigger: 'unknown',
      remediation: false,
      state: 'done',
      outcome: 'success',
      createdAt: at('09:15:00'),
      startedAt: undefined,
      finishedAt: at('09:15:00'),
      evidence: {
        title: 'production: success',
        url: 'https://gitlab.com/Acme/Shop/Payments/-/jobs/9002',
      },
    });
  });

  it.each([
    ['success', 'done', 'success'],
    ['failed', 'done', 'failure'],
    ['canceled', 'done', 'cancelled'],
    ['skipped', 'done', 'skipped'],
    ['created', 'queued', 'unknown'],
    ['running', 'running', 'unknown'],
    ['blocked', 'waiting', 'unknown'],
    ['something new', 'unknown', 'unknown'],
  ])('that is %s: %s, %s', (status, state, outcome) => {
    expect(deployed({ status })).toMatchObject({ state, outcome });
  });

  it.each([
    ['abnahme', 'staging', 'staging'],
    ['abnahme', 'testing', 'test'],
    ['abnahme', 'other', 'unknown'],
    ['live-eu', 'other', 'production'],
    ['prod', 'development', 'development'],
    ['staging', undefined, 'staging'],
    ['abnahme', undefined, 'unknown'],
  ])('to %s of the tier %s is on %s', (environment, said, tier) => {
    expect(deployed({ environment, environment_tier: said }).tier).toBe(tier);
  });

  it('edge case 32: of a review app is transient', () => {
    expect(deployed({ environment: 'review/invoices' }).transient).toBe(true);
  });

  it('is one signal by hook and by poll, and the poll, which knows its pipeline, has the last word', () => {
    const hook = deployed();
    const poll = deployed(polled);
    expect(poll.externalId).toBe(hook.externalId);
    expect(poll.seq).toBeGreaterThan(hook.seq);
    expect(poll).toMatchObject({
      runId: 'gitlab.com/5001',
      createdAt: at('09:10:00'),
      finishedAt: at('09:14:59'),
    });
    expect(deployed({ status: 'running', ...polled }).seq).toBeLessThan(
      hook.seq,
    );
  });

  it('has no run when nobody but the API made it', () => {
    expect(deployed({ deployable_id: null })).toMatchObject({
      runId: undefined,
      definition: undefined,
    });
  });

  it('takes the short commit id where no other is', () => {
    expect(deployed({ commit_url: null }).sha).toBe(SHA.slice(0, 8));
  });

  it.each([
    ['status_changed_at', { status_changed_at: 'soon' }],
    ['environment', { environment: '' }],
    ['project.web_url', { project: { id: 1, web_url: 'ssh://git@x' } }],
  ])('is refused with the name of the field: %s', (field, overrides) => {
    expect(() => normalize('deployment', deployment(overrides))).toThrow(
      expect.objectContaining({ name: 'InvalidPayloadError', field }),
    );
  });
});

describe('the gate before a deployment', () => {
  it('is asked for when the deployment is blocked', () => {
    const blocked = deployment({ status: 'blocked' });
    expect(signalOf('approval', 'deployment', blocked)).toMatchObject({
      externalId: 'gitlab.com/deployment/7001/requested',
      runId: 'gitlab.com/job/9002',
      environment: 'production',
      tier: 'production',
      event: 'requested',
      at: at('09:15:00'),
    });
    expect(signalsOf('deployment', 'deployment', blocked)).toMatchObject([
      { state: 'waiting', finishedAt: undefined },
    ]);
  });

  it.each(['approved', 'rejected'])('is %s by a person', status => {
    const { signals } = normalize('deployment', approved({ status }));
    expect(signals).toMatchObject([
      {
        kind: 'approval',
        externalId: `gitlab.com/deployment/7001/${status}/grace`,
        event: status,
        at: at('09:08:00'),
        actor: { login: 'grace', kind: 'human' },
      },
    ]);
    expect(JSON.stringify(signals)).not.toContain('call me');
  });

  it('is told by a poll as well, under the same ids', () => {
    const poll = deployment({
      ...polled,
      approvals: [
        {
          status: 'approved',
          user: grace,
          created_at: '2026-03-02T09:08:00.000Z',
        },
        { status: 'pending', user: grace, created_at: null },
      ],
    });
    expect(signalsOf('approval', 'deployment', poll)).toMatchObject([
      {
        externalId: 'gitlab.com/deployment/7001/approved/grace',
        runId: 'gitlab.com/5001',
      },
    ]);
  });
});
