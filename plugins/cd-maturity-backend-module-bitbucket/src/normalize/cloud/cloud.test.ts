import {
  approved,
  at,
  changesRequested,
  commitStatus,
  deployment,
  environmentBody,
  foreignStatus,
  goneBranch,
  merged,
  newBranch,
  normalize,
  OTHER_SHA,
  pipeline,
  polledPullRequest,
  pullRequest,
  push,
  pushChange,
  SHA,
  signalOf,
  stepBody,
  time,
} from '../__fixtures__';

const REPO = 'bc771cbf-829e-4c4b-b71f-a0eb3ac2b860';
const SCOPE = 'bitbucket.org/acme/payments';

describe('pushes', () => {
  it('have their commits in the order of the push', () => {
    expect(signalOf('push', 'repo:push', push())).toMatchObject({
      source: 'bitbucket',
      scope: SCOPE,
      externalId: `${REPO}/${SHA}/main`,
      sha: SHA,
      before: OTHER_SHA,
      branch: 'main',
      onDefaultBranch: true,
      actor: { login: '557058:2a6349dc', kind: 'human' },
      pushedAt: at('09:00:00'),
      commits: [
        { sha: '2'.repeat(40), authoredAt: at('08:00:00') },
        { sha: SHA, authoredAt: at('09:00:00'), merge: true },
      ],
    });
  });

  it('tell of branches that come and go', () => {
    expect(
      normalize('repo:push', push([newBranch(), goneBranch()])),
    ).toMatchObject([
      { kind: 'push', branch: 'invoices', onDefaultBranch: false },
      { kind: 'branch', name: 'invoices', event: 'created' },
      { kind: 'branch', name: 'main', event: 'deleted' },
    ]);
  });

  it('of the same thing twice say it once', () => {
    expect(
      normalize('repo:push', push([pushChange(), pushChange()])),
    ).toHaveLength(1);
  });
});

describe('pull requests', () => {
  it('are changes', () => {
    expect(
      signalOf('change', 'pullrequest:created', pullRequest()),
    ).toMatchObject({
      externalId: `${REPO}/12`,
      state: 'open',
      branch: 'invoices',
      toDefaultBranch: true,
      openedAt: at('07:00:00') + 123,
      mergedAt: undefined,
      linksWorkItem: true,
      evidence: {
        title: '#12 PAY-1: add invoices',
        url: 'https://bitbucket.org/Acme/Payments/pull-requests/12',
      },
    });
  });

  it.each([
    ['MERGED', 'merged'],
    ['DECLINED', 'closed'],
    ['SUPERSEDED', 'closed'],
  ])('%s are %s', (state, expected) => {
    expect(
      signalOf('change', 'pullrequest:fulfilled', pullRequest({ state })),
    ).toMatchObject({ state: expected, closedAt: at('07:30:00') + 123 });
  });

  it('edge case 11: are the same by webhook and by poll, which knows full ids', () => {
    const heard = signalOf(
      'change',
      'pullrequest:fulfilled',
      pullRequest(merged()),
    );
    const [polled, review, merge] = normalize(
      'polled:pullrequest',
      polledPullRequest(),
    );
    expect(polled).toMatchObject({
      kind: 'change',
      scope: heard.scope,
      externalId: heard.externalId,
      seq: heard.seq,
      mergedAt: at('09:00:00'),
      mergeSha: SHA,
      headSha: '2'.repeat(40),
    });
    expect(review).toEqual(
      signalOf('review', 'pullrequest:approved', approved()),
    );
    expect(merge).toMatchObject({
      kind: 'push',
      externalId: signalOf('push', 'repo:push', push()).externalId,
      seq: signalOf('push', 'repo:push', push()).seq,
      commits: [{ sha: '2'.repeat(40), authoredAt: at('08:00:00') }],
    });
  });

  it('are reviewed, and reviews are taken back', () => {
    expect(
      signalOf('review', 'pullrequest:approved', approved()),
    ).toMatchObject({
      changeId: `${REPO}/12`,
      verdict: 'approved',
      reviewer: { login: 'grace' },
      submittedAt: at('08:30:00') + 123,
    });
    expect(
      signalOf('review', 'pullrequest:unapproved', approved()),
    ).toMatchObject({ verdict: 'dismissed' });
    expect(
      signalOf(
        'review',
        'pullrequest:changes_request_created',
        changesRequested(),
      ),
    ).toMatchObject({ verdict: 'changes-requested' });
  });
});

describe('pipelines', () => {
  it('are runs, and their steps are stages', () => {
    const [run, stage] = normalize('polled:pipeline', pipeline());
    expect(run).toMatchObject({
      kind: 'ci_run',
      scope: SCOPE,
      runId: `${REPO}/pipeline/4`,
      workflow: 'bitbucket-pipelines.yml',
      trigger: 'push',
      sha: SHA,
      branch: 'main',
      onDefaultBranch: true,
      state: 'done',
      outcome: 'success',
      startedAt: at('09:01:00') + 123,
      finishedAt: at('09:05:58') + 123,
    });
    expect(stage).toMatchObject({
      kind: 'ci_stage',
      runId: `${REPO}/pipeline/4`,
      name: 'Unit tests',
      suites: ['unit'],
      outcome: 'success',
    });
  });

  it('edge case 11: are the same runs as those of commit statuses, and know more', () => {
    const heard = normalize('repo:commit_status_updated', commitStatus());
    const [polled] = normalize('polled:pipeline', pipeline());
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      kind: 'ci_run',
      externalId: polled.externalId,
      outcome: 'success',
    });
    expect(polled.seq).toBeGreaterThan(heard[0].seq);
  });

  it('edge case 3: that ended before they began end when they began', () => {
    const [run] = normalize(
      'polled:pipeline',
      pipeline({
        created_on: '2023-02-20T09:09:50.315151Z',
        completed_on: '2023-02-20T09:09:50.299351Z',
      }),
    );
    const began = Date.parse('2023-02-20T09:09:50.315Z');
    expect(run).toMatchObject({ startedAt: began, finishedAt: began });
  });

  it.each([
    [{ name: 'COMPLETED', result: { name: 'SUCCESSFUL' } }, 'done', 'success'],
    [{ name: 'COMPLETED', result: { name: 'FAILED' } }, 'done', 'failure'],
    [{ name: 'COMPLETED', result: { name: 'ERROR' } }, 'done', 'failure'],
    [{ name: 'COMPLETED', result: { name: 'STOPPED' } }, 'done', 'cancelled'],
    [{ name: 'COMPLETED', result: { name: 'EXPIRED' } }, 'done', 'skipped'],
    [{ name: 'completed', result: { name: 'failed' } }, 'done', 'failure'],
    [{ name: 'PENDING' }, 'queued', 'unknown'],
    [{ name: 'IN_PROGRESS', stage: { name: 'RUNNING' } }, 'running', 'unknown'],
    [{ name: 'IN_PROGRESS', stage: { name: 'PAUSED' } }, 'waiting', 'unknown'],
    [{ name: 'IN_PROGRESS', stage: { name: 'HALTED' } }, 'waiting', 'unknown'],
    [{ name: 'A_NEW_WORD' }, 'unknown', 'unknown'],
  ])('%j means %s, %s', (state, expected, outcome) => {
    expect(normalize('polled:pipeline', pipeline({ state }))[0]).toMatchObject({
      state: expected,
      outcome,
    });
  });

  it('started by name are another workflow', () => {
    const target = {
      ref_name: 'main',
      selector: { type: 'custom', pattern: 'nightly' },
    };
    expect(
      normalize(
        'polled:pipeline',
        pipeline({ target, trigger: { name: 'SCHEDULE' } }),
      )[0],
    ).toMatchObject({
      workflow: 'bitbucket-pipelines.yml: nightly',
      trigger: 'schedule',
    });
  });

  it('of pull requests are not on the default branch', () => {
    const target = {
      source: 'main',
      selector: { type: 'pull-requests', pattern: '**' },
    };
    expect(normalize('polled:pipeline', pipeline({ target }))[0]).toMatchObject(
      { trigger: 'change-request', onDefaultBranch: false },
    );
  });

  it('have no start of steps that never ran', () => {
    const [, stage] = normalize(
      'polled:pipeline',
      pipeline({}, [
        stepBody({ state: { name: 'COMPLETED', result: { name: 'NOT_RUN' } } }),
      ]),
    );
    expect(stage).toMatchObject({ outcome: 'skipped', startedAt: undefined });
  });
});

describe('statuses of other builds', () => {
  it('are a run with one stage', () => {
    expect(
      normalize('repo:commit_status_created', foreignStatus()),
    ).toMatchObject([
      { kind: 'ci_run', workflow: 'jenkins-unit-tests', outcome: 'failure' },
      { kind: 'ci_stage', suites: ['unit'], outcome: 'failure' },
    ]);
  });

  it.each([
    ['INPROGRESS', 'running', 'unknown'],
    ['STOPPED', 'done', 'cancelled'],
  ])('%s means %s, %s', (state, expected, outcome) => {
    expect(
      normalize('repo:commit_status_updated', commitStatus({ state }))[0],
    ).toMatchObject({ state: expected, outcome });
  });
});

describe('deployments', () => {
  it('take the type of their environment for its tier', () => {
    expect(
      signalOf('deployment', 'polled:deployment', deployment()),
    ).toMatchObject({
      environment: 'Live',
      tier: 'production',
      sha: SHA,
      runId: `${REPO}/pipeline/4`,
      trigger: 'automatic',
      outcome: 'success',
      startedAt: at('09:04:00') + 123,
      finishedAt: at('09:05:30') + 123,
    });
    expect(
      signalOf(
        'deployment',
        'polled:deployment',
        deployment({}, environmentBody('prod-like', 'Staging')),
      ),
    ).toMatchObject({ tier: 'staging' });
  });

  it.each(['Production', undefined])('without a name of a type: %s', type => {
    const payload = deployment({}, environmentBody('Live', String(type)));
    expect(signalOf('deployment', 'polled:deployment', payload).tier).toBe(
      'production',
    );
  });

  it.each([
    ['FAILED', 'failure'],
    ['STOPPED', 'cancelled'],
  ])('%s are a %s', (name, outcome) => {
    expect(
      signalOf(
        'deployment',
        'polled:deployment',
        deployment({ status: { name } }),
      ),
    ).toMatchObject({ state: 'done', outcome });
  });

  it('that nobody started say nothing', () => {
    expect(
      normalize('polled:deployment', deployment({ name: 'UNDEPLOYED' })),
    ).toEqual([]);
  });

  it('behind a step that a person starts are manual', () => {
    expect(
      signalOf('deployment', 'polled:deployment', {
        ...deployment({
          name: 'IN_PROGRESS',
          status: undefined,
          completed_on: null,
          started_on: time('09:04:00'),
        }),
        isManual: true,
      }),
    ).toMatchObject({ trigger: 'manual', state: 'running' });
  });
});
