import {
  app,
  at,
  entry,
  failedOperation,
  lastWord,
  notification,
  ofKind,
  OTHER_SHA,
  SHA,
  signalsIn,
  time,
} from './__fixtures__';
import { argocdSource } from '.';
import { queryOf, scopeOf } from './scope';

const health = (status: string, clock = '09:03:00') => ({
  health: { status, lastTransitionTime: time(clock) },
});

describe('deployments', () => {
  it('are the entries of the history', () => {
    expect(ofKind('deployment', notification())).toEqual([
      expect.objectContaining({
        scope: 'shop',
        environment: 'shop-prod',
        tier: 'production',
        sha: OTHER_SHA,
        outcome: 'success',
        trigger: 'automatic',
        startedAt: at('09:01:00'),
        finishedAt: at('09:01:30'),
      }),
      expect.objectContaining({
        sha: SHA,
        version: '1.4.0',
        image: true,
        outcome: 'success',
        evidence: {
          title: 'shop to shop-prod',
          url: 'https://argocd.test/applications/argocd/shop',
        },
      }),
    ]);
  });

  it('are the same in every payload, whichever way it comes', () => {
    const ids = [
      app(),
      notification(),
      notification({}, { scope: 'shop' }),
    ].map(payload =>
      ofKind('deployment', payload).map(({ externalId }) => externalId),
    );
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });

  it.each([
    ['Healthy', 'done', 'success'],
    ['Degraded', 'done', 'failure'],
    ['Progressing', 'running', 'unknown'],
    ['Suspended', 'running', 'unknown'],
    ['Missing', 'unknown', 'unknown'],
  ])(
    'that left the application %s are %s with %s',
    (status, state, outcome) => {
      expect(lastWord(notification({ status: health(status) }))).toMatchObject({
        state,
        outcome,
      });
    },
  );

  it('are not blamed for what broke hours later', () => {
    expect(
      lastWord(notification({ status: health('Degraded', '15:00:00') })),
    ).toMatchObject({ outcome: 'success' });
  });

  it('that failed stay so when the next one takes their place', () => {
    const degraded = notification({ status: health('Degraded') });
    const [, failed] = ofKind('deployment', degraded);
    const next = notification({
      status: { history: [entry(2), entry(3, { revision: OTHER_SHA })] },
    });
    const [concluded] = ofKind('deployment', next);
    expect(concluded.externalId).toBe(failed.externalId);
    expect(failed.outcome).toBe('failure');
    expect(failed.seq).toBeGreaterThan(concluded.seq);
  });

  it('that were still starting end with the next word', () => {
    const starting = notification({ status: health('Progressing') });
    expect(lastWord(notification(), starting)).toMatchObject({ state: 'done' });
  });

  it('leave out what the controller repeats, but not what people repeat', () => {
    const history = [
      entry(1),
      entry(2),
      entry(3, { initiatedBy: { username: 'ada' } }),
    ];
    const found = ofKind('deployment', notification({ status: { history } }));
    expect(found.map(({ trigger }) => trigger)).toEqual([
      'automatic',
      'manual',
    ]);
  });

  it('that return to an earlier revision are repairs', () => {
    const history = [entry(1), entry(2, { revision: OTHER_SHA }), entry(3)];
    const found = ofKind('deployment', notification({ status: { history } }));
    expect(found.map(({ remediation }) => remediation)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('of several sources take the commit of a repository, not of a chart', () => {
    const several = entry(4, {
      revision: undefined,
      revisions: ['0.6.3', SHA, OTHER_SHA],
      sources: [{ chart: 'shop' }, { ref: 'values' }, { path: 'manifests' }],
    });
    const [found] = ofKind(
      'deployment',
      notification({ status: { history: [several], summary: null } }),
    );
    expect(found).toMatchObject({ sha: OTHER_SHA, version: '0.6.3' });
  });

  it('are none where an application only holds others', () => {
    const resources = [{ kind: 'Application' }, { kind: 'AppProject' }];
    const found = signalsIn(notification({ status: { resources } }));
    expect(found.map(({ kind }) => kind)).toEqual(['gitops_sync']);
  });
});

describe('syncs that failed', () => {
  const failed = (overrides: object = {}) =>
    ofKind(
      'deployment',
      notification({
        status: { history: [], operationState: failedOperation(overrides) },
      }),
    );

  it.each([
    ['Failed', 'failure'],
    ['Error', 'failure'],
    ['Terminating', 'cancelled'],
  ])('%s are deployments with %s', (phase, outcome) => {
    expect(failed({ phase })).toEqual([
      expect.objectContaining({
        outcome,
        sha: OTHER_SHA,
        trigger: 'manual',
        actor: { login: 'ada', kind: 'unknown' },
        finishedAt: at('10:01:00'),
      }),
    ]);
  });

  it('count once per revision', () => {
    const [first] = failed();
    const [again] = failed({ startedAt: time('10:30:00') });
    expect(again.externalId).toBe(first.externalId);
  });

  it('of single resources are none', () => {
    const sync = { revision: SHA, resources: [{ kind: 'Service' }] };
    expect(failed({ operation: { sync } })).toEqual([]);
    expect(failed({ phase: 'Running' })).toEqual([]);
  });
});

describe('environments', () => {
  const place = (parts: object) => lastWord(notification(parts));

  it('are told by a label before any name', () => {
    const metadata = { labels: { environment: 'staging' } };
    expect(place({ metadata })).toMatchObject({
      environment: 'staging',
      tier: 'staging',
    });
  });

  it('are never production by guess', () => {
    const spec = { destination: { namespace: 'shop', name: 'in-cluster' } };
    expect(place({ spec })).toMatchObject({
      environment: 'shop',
      tier: 'unknown',
    });
  });
});

describe('the state of an application', () => {
  it('is kept once an hour', () => {
    const [state] = ofKind('gitops_sync', notification());
    expect(state).toMatchObject({
      application: 'shop',
      sync: 'synced',
      health: 'healthy',
      autoSync: true,
      selfHeal: true,
      revision: SHA,
      at: at('09:10:00'),
    });
    const ids = ['09:55:00', '10:05:00'].map(
      clock =>
        ofKind(
          'gitops_sync',
          notification({ status: { reconciledAt: time(clock) } }),
        )[0].externalId,
    );
    expect(ids[0]).toBe(state.externalId);
    expect(ids[1]).not.toBe(state.externalId);
  });

  it('ends with the application, and a preview environment with it', () => {
    const removed = notification({
      metadata: { deletionTimestamp: time('11:00:00') },
      spec: { destination: { namespace: 'shop-pr-12' } },
    });
    expect(
      signalsIn(removed).filter(({ kind }) => kind !== 'deployment'),
    ).toEqual([
      expect.objectContaining({
        kind: 'environment',
        event: 'deleted',
        transient: true,
      }),
    ]);
  });
});

describe('scopes', () => {
  it.each(['shop', 'main/shop?namespace=a&project=b', '?selector=a=^b,c!=d'])(
    '%s comes back as it was asked for',
    scope => {
      expect(scopeOf(queryOf(scope)!)).toBe(scope);
    },
  );

  it('of nothing ask for nothing', () => {
    expect(queryOf('')).toBeUndefined();
    expect(queryOf('main/')).toBeUndefined();
  });

  it('name the server where a notification does', () => {
    const [signal] = signalsIn(notification({}, { instance: 'Main' }));
    expect(signal.scope).toBe('main/shop');
    expect(argocdSource.guessEvent!(notification())).toBe('application');
    expect(argocdSource.guessEvent!({ app: {} })).toBeUndefined();
  });
});
