import {
  at,
  buildBody,
  causedBy,
  jobEvent,
  ofKind,
  polled,
  SHA,
  signalsIn,
  stageBody,
  started,
} from './__fixtures__';
import { createJenkinsSource } from '.';

const runOf = (build: object, overrides: object = {}) =>
  ofKind('ci_run', polled({ build: buildBody(build), ...overrides }))[0];

describe('builds', () => {
  it('are runs, with the wait in the queue before them', () => {
    expect(runOf({})).toMatchObject({
      scope: 'acme/^shop',
      runId: 'acme/^shop#31',
      workflow: 'acme/Shop',
      trigger: 'push',
      sha: SHA,
      branch: 'main',
      onDefaultBranch: true,
      state: 'done',
      outcome: 'success',
      createdAt: at('09:00:00'),
      startedAt: at('09:00:10'),
      finishedAt: at('09:04:10'),
    });
  });

  it.each([
    ['SUCCESS', 'success'],
    ['UNSTABLE', 'success'],
    ['FAILURE', 'failure'],
    ['ABORTED', 'cancelled'],
    ['NOT_BUILT', 'skipped'],
    ['Success', 'success'],
    ['SURPRISE', 'unknown'],
  ])('with the result %s end with %s', (result, outcome) => {
    expect(runOf({ result })).toMatchObject({ state: 'done', outcome });
  });

  it.each([
    { result: null, building: true },
    { result: 'SUCCESS', building: true },
  ])('that go on have no outcome: %j', build => {
    expect(runOf(build)).toMatchObject({
      state: 'running',
      outcome: 'unknown',
      finishedAt: undefined,
    });
  });

  it('that are unstable fail where that is configured', () => {
    const { signals } = createJenkinsSource('failure').normalize(
      {
        event: 'build',
        payload: polled({ build: buildBody({ result: 'UNSTABLE' }) }),
        receivedAt: at('12:00:00'),
      },
      { environments: [], incidentLabels: [] },
    );
    expect(signals[0]).toMatchObject({ outcome: 'failure' });
  });

  it.each([
    ['hudson.model.Cause$UserIdCause', 'manual'],
    ['hudson.triggers.TimerTrigger$TimerTriggerCause', 'schedule'],
    ['hudson.model.Cause$UpstreamCause', 'upstream'],
    ['hudson.model.Cause$RemoteCause', 'api'],
    ['jenkins.branch.BranchEventCause', 'push'],
    ['com.cloudbees.jenkins.GitHubPushCause', 'push'],
    ['org.jenkinsci.plugins.workflow.cps.replay.ReplayCause', 'rerun'],
    ['org.example.Whim', 'unknown'],
  ])('started by %s have the trigger %s', (name, trigger) => {
    expect(runOf({ actions: [causedBy(name)] })).toMatchObject({ trigger });
  });

  it('name who started them', () => {
    const actions = [causedBy('hudson.model.Cause$UserIdCause', 'Ada')];
    expect(runOf({ actions }).actor).toEqual({ login: 'ada', kind: 'human' });
  });

  it('of a multibranch project belong to its branches', () => {
    const job = {
      fullName: 'acme/Shop/feature%2Fcart',
      project: 'acme/Shop',
      isPrimary: false,
    };
    expect(runOf({}, { job })).toMatchObject({
      workflow: 'acme/Shop',
      branch: 'feature/cart',
      onDefaultBranch: false,
    });
    const change = { ...job, fullName: 'acme/Shop/PR-7' };
    expect(
      runOf(
        { actions: [causedBy('jenkins.branch.BranchEventCause')] },
        { job: change },
      ),
    ).toMatchObject({ trigger: 'change-request', branch: 'PR-7' });
  });
});

describe('events of the CloudEvents plugin', () => {
  const [polledRun] = ofKind('ci_run', polled());

  it.each(['completed', 'finalized', 'failed'])(
    '%s tell of the same run as the poll',
    name => {
      const [run] = signalsIn(`org.jenkinsci.job.${name}`, jobEvent());
      expect(run).toMatchObject({
        externalId: polledRun.externalId,
        scope: polledRun.scope,
        partial: true,
        outcome: 'success',
        sha: SHA,
        startedAt: at('09:00:10'),
        finishedAt: polledRun.finishedAt,
      });
    },
  );

  it('started tell of one that runs', () => {
    const [run] = signalsIn('org.jenkinsci.job.started', started());
    expect(run).toMatchObject({
      externalId: polledRun.externalId,
      state: 'running',
      startedAt: at('09:00:00'),
    });
    expect(run.seq).toBeLessThan(polledRun.seq);
  });

  it('of a branch belong to its project', () => {
    const [run] = signalsIn(
      'org.jenkinsci.job.completed',
      jobEvent(
        { scmState: { branch: 'feature/cart' } },
        { url: 'job/acme/job/Shop/job/feature%252Fcart/' },
      ),
    );
    expect(run).toMatchObject({
      scope: 'acme/^shop',
      runId: 'acme/^shop/feature%2^fcart#31',
      branch: 'feature/cart',
    });
  });

  it('name the server where a gateway adds it', () => {
    const event = {
      specversion: '1.0',
      id: '1',
      source: 'job/Shop',
      type: 'org.jenkinsci.job.completed',
      instance: 'EU',
      data: jobEvent(),
    };
    const [run] = signalsIn(event.type, event);
    expect(run.scope).toBe('eu:acme/^shop');
  });
});

describe('stages', () => {
  const stagesOf = (...stages: object[]) =>
    ofKind('ci_stage', polled({ stages }));

  it.each([
    ['SUCCESS', 'done', 'success'],
    ['FAILED', 'done', 'failure'],
    ['ABORTED', 'done', 'cancelled'],
    ['UNSTABLE', 'done', 'success'],
    ['NOT_EXECUTED', 'done', 'skipped'],
    ['IN_PROGRESS', 'running', 'unknown'],
    ['PAUSED_PENDING_INPUT', 'waiting', 'unknown'],
  ])('%s are %s with %s', (status, state, outcome) => {
    expect(stagesOf(stageBody('6', 'unit tests', { status }))).toEqual([
      expect.objectContaining({ state, outcome, suites: ['unit'] }),
    ]);
  });

  it.each(['null', 'NULL', null])(
    'edge case 18: %p as a status is a stage that was never reached',
    status => {
      expect(stagesOf(stageBody('6', 'unit tests', { status }))).toEqual([
        expect.objectContaining({ state: 'done', outcome: 'skipped' }),
      ]);
    },
  );

  it('that wait for somebody are gates', () => {
    const gate = (status: string, pauseDurationMillis: number) =>
      ofKind(
        'approval',
        polled({
          stages: [
            stageBody('9', 'deploy production', {
              status,
              pauseDurationMillis,
            }),
          ],
        }),
      ).map(({ event, at: time, environment }) => [event, time, environment]);
    const asked = ['requested', at('09:01:00'), 'production'];
    expect(gate('PAUSED_PENDING_INPUT', 0)).toEqual([asked]);
    expect(gate('SUCCESS', 30_000)).toEqual([
      asked,
      ['approved', at('09:01:30'), 'production'],
    ]);
    expect(gate('ABORTED', 30_000)[1][0]).toBe('rejected');
    expect(gate('SUCCESS', 0)).toEqual([]);
  });

  it('that deploy are deployments, unless they were never reached', () => {
    expect(ofKind('deployment', polled())).toEqual([
      expect.objectContaining({
        environment: 'production',
        tier: 'production',
        sha: SHA,
        runId: 'acme/^shop#31',
        trigger: 'manual',
        outcome: 'success',
        finishedAt: at('09:03:00'),
      }),
    ]);
    const skipped = stageBody('9', 'deploy production', {
      status: 'NOT_EXECUTED',
    });
    expect(ofKind('deployment', polled({ stages: [skipped] }))).toEqual([]);
  });
});

describe('tests', () => {
  it('of a build are one report', () => {
    expect(ofKind('test_report', polled())).toEqual([
      expect.objectContaining({
        runId: 'acme/^shop#31',
        passed: 41,
        failed: 0,
        skipped: 1,
        suites: ['integration'],
      }),
    ]);
  });

  it('are counted in the build where the report is gone', () => {
    const actions = [{ totalCount: 10, failCount: 2, skipCount: 1 }];
    const build = buildBody({ actions });
    expect(
      ofKind('test_report', polled({ build, tests: undefined })),
    ).toMatchObject([{ passed: 7, failed: 2, skipped: 1 }]);
  });

  it('are none where there is no report', () => {
    expect(ofKind('test_report', polled({ tests: null }))).toEqual([]);
  });
});
