import {
  at,
  DIGEST,
  condition,
  ended,
  pipelineRun,
  running,
  SHA,
  signalsIn,
  taskRun,
} from './__fixtures__';
import { tektonSource } from '.';

describe('pipeline runs', () => {
  it('are runs, with their wait before the start', () => {
    expect(signalsIn(pipelineRun())).toEqual([
      expect.objectContaining({
        kind: 'ci_run',
        scope: 'team-a/build-shop',
        workflow: 'build-shop',
        sha: SHA,
        branch: 'main',
        onDefaultBranch: true,
        state: 'done',
        outcome: 'success',
        createdAt: at('09:00:00'),
        startedAt: at('09:00:20'),
        finishedAt: at('09:05:00'),
      }),
    ]);
  });

  it.each([
    ['True', 'Succeeded', 'success'],
    ['True', 'Completed', 'success'],
    ['False', 'Failed', 'failure'],
    ['False', 'PipelineRunTimeout', 'failure'],
    ['False', 'Cancelled', 'cancelled'],
    ['False', 'CancelledRunningFinally', 'cancelled'],
    ['False', 'StoppedRunningFinally', 'cancelled'],
  ])('whose condition is %s for %s end with %s', (status, reason, outcome) => {
    const [run] = signalsIn(pipelineRun({ status: ended(status, reason) }));
    expect(run).toMatchObject({ state: 'done', outcome });
  });

  it.each([
    ['running', condition('Unknown', 'Running'), 'running'],
    ['unknown', condition('Unknown', 'ResolvingPipelineRef'), 'running'],
    ['started', condition('Unknown', 'PipelineRunPending'), 'queued'],
    ['queued', { conditions: null }, 'queued'],
    ['started', { conditions: null }, 'running'],
  ])('told of as %s with %j are %s', (event, status, state) => {
    const [run] = signalsIn(pipelineRun({ status }), event);
    expect(run).toMatchObject({
      state,
      outcome: 'unknown',
      finishedAt: undefined,
    });
  });

  it('keep the last word, in whichever order the words come', () => {
    const words = [
      signalsIn(pipelineRun({ status: { conditions: null } }), 'queued'),
      signalsIn(
        pipelineRun({ status: { ...running, completionTime: null } }),
        'running',
      ),
      signalsIn(pipelineRun(), 'successful'),
      // Sent again late: its type is old, its body is not.
      signalsIn(pipelineRun(), 'running'),
    ].map(([run]) => run);
    expect(new Set(words.map(({ externalId }) => externalId)).size).toBe(1);
    expect(words[0].seq).toBeLessThan(words[1].seq);
    expect(words[1].seq).toBeLessThan(words[2].seq);
    expect(words[3]).toEqual(words[2]);
  });

  it('belong to the entity that their label names', () => {
    const labels = { 'backstage.io/kubernetes-id': 'Shop' };
    const [run] = signalsIn(pipelineRun({ metadata: { labels } }));
    expect(run.scope).toBe('shop');
  });
});

describe('the commit', () => {
  const of = (spec: object, status: object = {}, metadata: object = {}) =>
    signalsIn(pipelineRun({ spec, status, metadata }))[0];

  it.each([
    'gitrevision',
    'git-revision',
    'GIT_COMMIT',
    'commit-sha',
    'commit',
    'revision',
  ])('is the parameter %s', name => {
    expect(of({ params: [{ name, value: SHA }] })).toMatchObject({ sha: SHA });
  });

  it('that was checked out wins over what was asked for', () => {
    const other = '1'.repeat(40);
    const results = [{ name: 'commit', value: `${SHA}\n` }];
    const params = [{ name: 'revision', value: other }];
    expect(of({ params }, { results })).toMatchObject({ sha: SHA });
    expect(of({ params }, { pipelineResults: results })).toMatchObject({
      sha: SHA,
    });
  });

  it('is no branch, and a branch no commit', () => {
    expect(of({ params: [{ name: 'revision', value: 'main' }] })).toMatchObject(
      {
        sha: undefined,
        branch: 'main',
        onDefaultBranch: true,
      },
    );
  });

  it('of a change request is none of the default branch', () => {
    const annotations = {
      'pipelinesascode.tekton.dev/event-type': 'pull_request',
      'pipelinesascode.tekton.dev/branch': 'main',
      'pipelinesascode.tekton.dev/sha': SHA,
    };
    expect(of({ params: [] }, {}, { annotations })).toMatchObject({
      sha: SHA,
      trigger: 'change-request',
      onDefaultBranch: false,
    });
  });
});

describe('task runs', () => {
  it('are stages of their run', () => {
    const [run] = signalsIn(pipelineRun());
    expect(signalsIn(taskRun('lint'))).toEqual([
      expect.objectContaining({
        kind: 'ci_stage',
        runId: run.externalId,
        name: 'lint',
        suites: ['unit', 'static'],
        queuedAt: at('09:00:00'),
        startedAt: at('09:00:20'),
      }),
    ]);
  });

  it('alone are runs as well', () => {
    const metadata = { ownerReferences: undefined, labels: {} };
    expect(
      signalsIn(taskRun('unit', { metadata })).map(({ kind }) => kind),
    ).toEqual(['ci_stage', 'ci_run']);
  });

  it('that deploy are deployments', () => {
    const [, deployment] = signalsIn(
      taskRun('deploy-production', {
        status: ended('False', 'TaskRunTimeout'),
      }),
      'failed',
    );
    expect(deployment).toMatchObject({
      kind: 'deployment',
      environment: 'production',
      tier: 'production',
      sha: SHA,
      outcome: 'failure',
    });
  });
});

describe('images', () => {
  it('are artifacts, each once', () => {
    const results = [
      { name: 'IMAGE_URL', value: 'registry.example.org/acme/shop:1.4.0' },
      { name: 'IMAGE_DIGEST', value: `${DIGEST}\n` },
      { name: 'api-IMAGE_DIGEST', value: 'none' },
    ];
    const [, artifact] = signalsIn(pipelineRun({ status: { results } }));
    expect(artifact).toMatchObject({
      kind: 'artifact',
      name: 'registry.example.org/acme/shop',
      version: '1.4.0',
      digest: DIGEST,
      sha: SHA,
      publishedAt: at('09:05:00'),
    });
  });
});

describe('events of Tekton', () => {
  it('are known by the body', () => {
    expect(tektonSource.guessEvent!(pipelineRun())).toContain('pipelinerun');
    expect(tektonSource.guessEvent!(taskRun('lint'))).toContain('taskrun');
    expect(tektonSource.guessEvent!({ customRun: {} })).toBeUndefined();
  });
});
