import {
  at,
  buildComplete,
  checkApproval,
  completed,
  environmentDeployment,
  NO_SHA,
  normalize,
  OTHER_SHA,
  polledBuild,
  polledRelease,
  PROJECT_SCOPE,
  pullRequest,
  push,
  releaseApproval,
  releaseCompleted,
  releaseStarted,
  REPO_SCOPE,
  runState,
  SHA,
  signalOf,
  stageState,
} from './__fixtures__';

const near = (clock: string) => at(clock) + 123;

describe('builds', () => {
  it('are runs of their project and of their repository', () => {
    const runs = normalize('build.complete', buildComplete());
    expect(runs.map(({ scope }) => scope)).toEqual([PROJECT_SCOPE, REPO_SCOPE]);
    expect(runs[1]).toMatchObject({
      kind: 'ci_run',
      externalId: 'dev.azure.com/acme/_git/build/12',
      workflow: 'payments-ci',
      trigger: 'push',
      actor: { login: 'ada', kind: 'human' },
      sha: SHA,
      branch: 'main',
      onDefaultBranch: true,
      state: 'done',
      outcome: 'success',
      createdAt: near('09:00:00'),
      startedAt: near('09:00:10'),
      finishedAt: near('09:05:00'),
    });
  });

  it('of code elsewhere are runs of their project only', () => {
    const repository = { type: 'GitHub', id: 'acme/payments' };
    expect(
      normalize('build.complete', buildComplete({ repository })),
    ).toHaveLength(1);
  });

  it.each([
    ['completed', 'succeeded', 'done', 'success'],
    ['completed', 'partiallySucceeded', 'done', 'success'],
    ['completed', 'failed', 'done', 'failure'],
    ['completed', 'canceled', 'done', 'cancelled'],
    ['completed', 'none', 'done', 'unknown'],
    ['inProgress', null, 'running', 'unknown'],
    ['cancelling', null, 'running', 'unknown'],
    ['notStarted', null, 'queued', 'unknown'],
    ['postponed', null, 'queued', 'unknown'],
    ['new', 'word', 'unknown', 'unknown'],
  ])('%s %s means %s, %s', (status, result, state, outcome) => {
    expect(signalOf('ci_run', buildComplete({ status, result }))).toMatchObject(
      { state, outcome },
    );
  });

  it('edge case 5: have no time where Azure sends year 1 or nothing', () => {
    expect(
      signalOf(
        'ci_run',
        buildComplete({
          startTime: '0001-01-01T00:00:00',
          finishTime: null,
        }),
      ),
    ).toMatchObject({ startedAt: undefined, finishedAt: undefined });
  });

  it('edge case 11: are the same by webhook and by poll, with jobs and tests', () => {
    const [run, stage, tests, ...more] = normalize(
      'polled.build',
      polledBuild(),
    );
    expect(run).toEqual(signalOf('ci_run', buildComplete()));
    expect(stage).toMatchObject({
      kind: 'ci_stage',
      runId: 'dev.azure.com/acme/_git/build/12',
      suites: ['unit'],
      runner: 'shared',
      startedAt: near('09:00:20'),
    });
    expect(tests).toMatchObject({
      kind: 'test_report',
      runId: 'dev.azure.com/acme/_git/build/12',
      suites: ['unit'],
      passed: 8,
      failed: 1,
      skipped: 1,
    });
    expect(more).toEqual([]);
  });

  it('are kept for the scope that was polled', () => {
    const scopes = normalize('polled.build', polledBuild({}, PROJECT_SCOPE));
    expect(new Set(scopes.map(({ scope }) => scope))).toEqual(
      new Set([PROJECT_SCOPE]),
    );
    expect(normalize('polled.build', polledBuild({}, 'other'))).toEqual([]);
  });
});

describe('pipelines', () => {
  it('are the same runs as builds, which know more', () => {
    const run = signalOf('ci_run', runState());
    const known = signalOf('ci_run', buildComplete());
    expect(run).toMatchObject({ externalId: known.externalId, sha: SHA });
    expect(known.seq).toBeGreaterThan(run.seq);
  });

  it('have stages that deploy', () => {
    expect(signalOf('ci_stage', stageState())).toMatchObject({
      name: 'Deploy to production',
      phases: ['deploy'],
      outcome: 'success',
    });
    expect(signalOf('deployment', stageState())).toMatchObject({
      environment: 'production',
      tier: 'production',
      sha: SHA,
      finishedAt: near('09:30:00'),
    });
  });

  it('edge case 22: whose stage is skipped deploy nothing', () => {
    expect(
      normalize(
        'ms.vss-pipelines.stage-state-changed-event',
        stageState({ result: 'skipped' }),
      ).map(({ kind }) => kind),
    ).toEqual(['ci_stage', 'ci_stage']);
  });

  it('edge case 11: deploy once, by stage or by environment, which knows more', () => {
    const [deployment] = normalize(
      'polled.environment-deployment',
      environmentDeployment(),
    );
    const stage = signalOf('deployment', stageState());
    expect(deployment).toMatchObject({
      externalId: stage.externalId,
      environment: 'Production',
      tier: 'production',
      trigger: 'automatic',
      startedAt: near('09:04:10'),
      finishedAt: near('09:05:00'),
    });
  });

  it('wait for approvals', () => {
    expect(signalOf('approval', checkApproval())).toMatchObject({
      runId: 'dev.azure.com/acme/_git/build/12',
      environment: 'production',
      tier: 'production',
      event: 'approved',
      at: near('09:04:00'),
      actor: { login: 'ada' },
    });
    expect(
      signalOf('approval', checkApproval({ status: 'pending' })),
    ).toMatchObject({ event: 'requested', at: near('09:03:30') });
  });
});

describe('classic releases', () => {
  it('deploy', () => {
    expect(signalOf('deployment', releaseCompleted())).toMatchObject({
      deploymentId: 'dev.azure.com/acme/_git/release/31/8/1',
      environment: 'Production',
      sha: SHA,
      version: '20260302.1',
      trigger: 'automatic',
      outcome: 'success',
      startedAt: near('09:10:10'),
      finishedAt: near('09:12:00'),
    });
    expect(signalOf('deployment', releaseStarted())).toMatchObject({
      deploymentId: 'dev.azure.com/acme/_git/release/31/8/1',
      state: 'running',
    });
  });

  it.each([
    ['partiallySucceeded', 'done', 'success'],
    ['failed', 'done', 'failure'],
    ['rejected', 'done', 'failure'],
    ['notDeployed', 'done', 'skipped'],
    ['inProgress', 'running', 'unknown'],
  ])('%s means %s, %s', (deploymentStatus, state, outcome) => {
    expect(
      signalOf('deployment', releaseCompleted({ deploymentStatus })),
    ).toMatchObject({ state, outcome });
  });

  it('edge case 11: are the same by webhook and by poll', () => {
    const [polled] = normalize('polled.release-deployment', polledRelease());
    expect({ ...polled, definition: undefined }).toEqual(
      signalOf('deployment', releaseCompleted()),
    );
  });

  it('wait for approvals of people only', () => {
    expect(signalOf('approval', releaseApproval())).toMatchObject({
      runId: 'dev.azure.com/acme/_git/release/31',
      environment: 'Production',
      event: 'approved',
      at: near('09:09:00'),
    });
    expect(
      normalize(
        'ms.vss-release.deployment-approval-completed-event',
        releaseApproval({ isAutomated: true }),
      ),
    ).toEqual([]);
  });
});

describe('code', () => {
  it('is pushed', () => {
    expect(signalOf('push', push())).toMatchObject({
      externalId: `dev.azure.com/acme/278d5cd2-584d-4b63-824a-2ba458937249/${SHA}/main`,
      before: OTHER_SHA,
      onDefaultBranch: true,
      pushedAt: near('09:00:00'),
      commits: [{ sha: SHA, authoredAt: at('08:59:00') }],
    });
  });

  it('has branches that come and go', () => {
    expect(signalOf('branch', push({ oldObjectId: NO_SHA }))).toMatchObject({
      event: 'created',
    });
    expect(normalize('git.push', push({ newObjectId: NO_SHA }))).toMatchObject([
      { kind: 'branch', name: 'main', event: 'deleted' },
    ]);
  });

  it('changes by pull requests', () => {
    expect(
      signalOf('change', pullRequest('merged', completed())),
    ).toMatchObject({
      state: 'merged',
      branch: 'invoices',
      toDefaultBranch: true,
      openedAt: near('07:00:00'),
      mergedAt: near('09:00:00'),
      headSha: OTHER_SHA,
      mergeSha: SHA,
      linksWorkItem: true,
    });
    expect(signalOf('change', pullRequest('created'))).toMatchObject({
      state: 'open',
      mergeSha: undefined,
    });
    expect(
      signalOf('change', pullRequest('updated', { status: 'abandoned' })),
    ).toMatchObject({ state: 'closed' });
  });

  it('is reviewed by people who vote', () => {
    const reviews = normalize(
      'git.pullrequest.updated',
      pullRequest('updated'),
    ).filter(({ kind }) => kind === 'review');
    expect(reviews).toMatchObject([
      { reviewer: { login: 'grace' }, verdict: 'approved' },
    ]);
  });
});
