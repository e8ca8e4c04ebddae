import { contextOf, measured } from '../__testUtils__/context';
import {
  approval,
  at,
  bot,
  change,
  DAY,
  deployment,
  environment,
  HOUR,
  human,
  incident,
  push,
  stage,
} from '../__testUtils__/signals';
import { Deployment, EnvironmentEvent, Incident, Signal } from '../../signals';
import { MetricContext, MetricOptions } from '../types';

const monday = at('2026-03-02 09:00');

const figure = (
  id: string,
  signals: Signal[],
  fields: Partial<MetricContext> = {},
) => measured(id, contextOf(signals, fields));
const chosen = (
  id: string,
  signals: Signal[],
  options: Partial<MetricOptions>,
) => {
  const context = contextOf(signals);
  return measured(id, {
    ...context,
    options: { ...context.options, ...options },
  });
};

const released = (day: number, fields: Partial<Deployment> = {}) =>
  deployment({
    deploymentId: `${day}`,
    finishedAt: monday + day * DAY,
    ...fields,
  });
const versions = (...shas: string[]) =>
  shas.map((sha, n) => released(n, { sha }));

describe('rollbacks', () => {
  it('edge case 27: are deployments of an older version, redeployments are not', () => {
    expect(
      figure('deploy.rollback_ratio', versions('a', 'b', 'b', 'a')),
    ).toMatchObject({
      value: 0.25,
      samples: 4,
    });
  });

  it('leave what change fail rate divides by when that is chosen', () => {
    const signals = versions('a', 'b', 'c', 'a');
    expect(figure('deploy.change_fail_ratio', signals)).toMatchObject({
      value: 0.25,
      samples: 4,
    });
    expect(
      chosen('deploy.change_fail_ratio', signals, {
        rollbacksLeaveDenominator: true,
      }),
    ).toMatchObject({ value: 1 / 3, samples: 3 });
  });

  it('edge case 26: neither they nor redeployments are new versions, when only these are counted', () => {
    const signals = versions('a', 'b', 'b', 'a');
    expect(figure('deploy.prod_per_week', signals).samples).toBe(4);
    expect(
      chosen('deploy.prod_per_week', signals, { newVersionsOnly: true })
        .samples,
    ).toBe(2);
  });
});

describe('days with deployments', () => {
  it('edge case 59: counts whole weeks, those without a deployment as 0', () => {
    const watched = push({ sha: 'a', pushedAt: at('2026-02-01') });
    const signals = [
      watched,
      released(0),
      released(1),
      released(1.1),
      released(7),
      released(29),
    ];
    // Weeks of 2, 9, 16 and 23 March: 2, 1, 0, 0 days. The week of 30 March is not over.
    expect(figure('deploy.days_per_week', signals)).toMatchObject({
      value: 0.5,
      samples: 4,
    });
  });

  it('edge case 10: follows the time zone of the organisation', () => {
    const late = at('2026-03-03 23:30');
    const signals = [
      push({ sha: 'a', pushedAt: at('2026-03-02 00:00') }),
      deployment({ deploymentId: '1', finishedAt: late }),
      deployment({ deploymentId: '2', finishedAt: late + HOUR }),
    ];
    const days = (zone: string) =>
      chosen('deploy.max_prod_per_day', signals, { zone }).value;
    expect(days('UTC')).toBe(1);
    expect(days('Europe/Berlin')).toBe(2);
  });
});

describe('times between releases', () => {
  it('have a median, a 90th percentile and a spread without outliers', () => {
    const signals = [0, 1, 2, 3, 4, 14].map(day => released(day));
    expect(figure('deploy.interval_p50_hours', signals)).toMatchObject({
      value: 24,
      samples: 5,
    });
    expect(figure('deploy.interval_p90_hours', signals).value).toBeCloseTo(
      24 * 6.4,
    );
    expect(figure('deploy.interval_iqr_ratio', signals).value).toBe(0);
    expect(figure('deploy.interval_cv', signals).value).toBe(1);
  });

  it('edge case 54: of a single release there is none', () => {
    expect(figure('deploy.interval_p50_hours', [released(0)])).toMatchObject({
      samples: 0,
      reason: 'fewer than two production deployments in the window',
    });
  });
});

describe('commits per deployment', () => {
  it('edge case 30: leaves out deployments that brought nothing new, and merge commits', () => {
    const commit = (sha: string, merge?: boolean) => ({
      sha,
      authoredAt: monday,
      merge,
    });
    const signals = [
      push({ sha: 'a', pushedAt: monday }),
      push({
        sha: 'd',
        pushedAt: monday + HOUR,
        commits: [commit('b'), commit('c'), commit('d', true)],
      }),
      ...versions('a', 'd', 'd'),
    ];
    expect(figure('deploy.batch_size_p50', signals)).toMatchObject({
      value: 2,
      samples: 1,
    });
  });
});

describe('bots', () => {
  const signals = [
    push({ sha: 'a', pushedAt: monday }),
    push({ sha: 'b', pushedAt: monday + HOUR, actor: bot('renovate[bot]') }),
    push({ sha: 'c', pushedAt: monday + 2 * HOUR, actor: human('ada') }),
    ...versions('a', 'c'),
  ];

  it('are kept in lead time, unless it is chosen to leave them out', () => {
    expect(figure('deploy.lead_time_p50_hours', signals).samples).toBe(2);
    expect(
      chosen('deploy.lead_time_p50_hours', signals, { ignoreBots: true }),
    ).toMatchObject({ value: 22, samples: 1 });
  });
});

describe('staging', () => {
  const signals = [
    released(0, { tier: 'staging', environment: 'staging', sha: 'a' }),
    released(1, { tier: 'test', environment: 'test', sha: 'b' }),
    released(2, { sha: 'a' }),
    released(3, { sha: 'b' }),
  ];

  it('is where half of the releases were seen first, two days before', () => {
    expect(figure('deploy.staging_parity_ratio', signals)).toMatchObject({
      value: 0.5,
      samples: 2,
    });
    expect(figure('artifact.promoted_unchanged_ratio', signals).value).toBe(1);
    expect(figure('deploy.staging_lag_p50_hours', signals)).toMatchObject({
      value: 48,
      samples: 1,
    });
  });
});

describe('strategies', () => {
  it('take traffic in steps, and are not noticed unless the deployment failed', () => {
    const signals = [
      released(0, { strategy: 'canary', sha: 'a' }),
      released(1, { strategy: 'rolling', sha: 'b' }),
      released(2, { strategy: 'recreate', sha: 'c' }),
      released(3, { strategy: 'blue-green', sha: 'd' }),
      incident({ openedAt: monday + 3 * DAY + HOUR }),
    ];
    expect(figure('deploy.progressive_ratio', signals).value).toBe(0.5);
    expect(figure('deploy.zero_downtime_ratio', signals).value).toBe(0.5);
  });

  it('say nothing while they are not known', () => {
    expect(figure('deploy.progressive_ratio', [released(0)])).toMatchObject({
      reason: 'it is not known how traffic moved to the new versions',
    });
  });
});

describe('changes of production outside the pipeline', () => {
  const byHand = released(1, { actor: human('ada') });

  it('lower the ratio once a source tells of them', () => {
    const signals = [
      released(0, { runId: '1' }),
      byHand,
      released(2, { pulled: true }),
    ];
    expect(figure('deploy.via_pipeline_ratio', signals).value).toBeCloseTo(
      2 / 3,
    );
  });

  it('are not concluded from silence', () => {
    expect(
      figure('deploy.via_pipeline_ratio', [released(0, { runId: '1' })]),
    ).toMatchObject({
      samples: 0,
      reason: 'no source tells of changes made outside the pipeline',
    });
  });
});

describe('deployments tested by hand', () => {
  const gate = (environmentName: string) =>
    approval({
      runId: '1',
      event: 'approved',
      environment: environmentName,
      at: monday,
    });

  it.each(['qa-sign-off', 'UAT', 'acceptance'])(
    'waited at the gate %s',
    name => {
      const signals = [
        gate(name),
        released(1, { runId: '1' }),
        released(2, { runId: '2' }),
      ];
      expect(figure('test.manual_verification_ratio', signals)).toMatchObject({
        value: 0.5,
        samples: 2,
      });
    },
  );

  it('are not denied by the absence of a name', () => {
    const signals = [gate('production'), released(1, { runId: '1' })];
    expect(figure('test.manual_verification_ratio', signals)).toMatchObject({
      samples: 0,
      reason: 'no manual test recognised: confirm whether there is one',
    });
  });
});

describe('schema changes', () => {
  const migration = push({
    sha: 'b',
    pushedAt: monday + HOUR,
    commits: [
      { sha: 'b1', authoredAt: monday, folders: ['db/migrations'] },
      { sha: 'b', authoredAt: monday, folders: ['src'] },
    ],
  });
  const before = [
    push({ sha: 'a', pushedAt: monday }),
    released(0, { sha: 'a' }),
    migration,
  ];

  it('are applied by the deployment whose run migrates', () => {
    const job = stage({
      runId: '7',
      name: 'flyway migrate',
      suites: ['migrate'],
    });
    expect(
      figure('db.change_automated_ratio', [
        ...before,
        job,
        released(1, { sha: 'b', runId: '7' }),
      ]),
    ).toMatchObject({ value: 1, samples: 1 });
    expect(
      figure('db.change_automated_ratio', [
        ...before,
        job,
        released(1, { sha: 'b', runId: '8' }),
      ]),
    ).toMatchObject({ value: 0, samples: 1 });
  });

  it('are not judged while no migration job was recognised', () => {
    expect(
      figure('db.change_automated_ratio', [
        ...before,
        released(1, { sha: 'b', runId: '7' }),
      ]),
    ).toMatchObject({
      samples: 0,
      reason: expect.stringContaining('no migration job recognised'),
    });
  });
});

describe('test code', () => {
  const ownership = {
    owners: ['group:default/shop'],
    groupsOfLogin: { ada: ['group:default/shop'], eve: ['group:default/qa'] },
  };
  const touching = (id: string, author: string, folders: string[]) =>
    change({
      changeId: id,
      openedAt: monday,
      mergedAt: monday + HOUR,
      author: human(author),
      folders,
    });

  it('is written by the owning group, or by others', () => {
    const signals = [
      touching('1', 'ada', ['src', 'src/__tests__']),
      touching('2', 'eve', ['e2e/checkout']),
      touching('3', 'eve', ['src/latest']),
    ];
    expect(
      figure('scm.test_author_ratio', signals, { ownership }),
    ).toMatchObject({
      value: 0.5,
      samples: 2,
    });
  });
});

describe('reviews of incidents', () => {
  const resolved = (n: number, fields: Partial<Incident> = {}) =>
    incident({
      openedAt: monday + n * HOUR,
      resolvedAt: monday + (n + 1) * HOUR,
      ...fields,
    });

  it('are counted where the source tells, external causes left out', () => {
    expect(
      figure('incident.review_ratio', [
        resolved(1, { reviewed: true }),
        resolved(2, { reviewed: false }),
        resolved(3, { reviewed: true, external: true }),
      ]),
    ).toMatchObject({ value: 0.5, samples: 2 });
  });

  it('say nothing while no source tells', () => {
    expect(figure('incident.review_ratio', [resolved(1)])).toMatchObject({
      reason: 'the source does not tell which incidents were reviewed',
    });
  });
});

describe('isolation of environments', () => {
  const place = (
    name: 'production' | 'test',
    isolation: EnvironmentEvent['isolation'],
    event: EnvironmentEvent['event'] = 'created',
  ) =>
    environment({
      name,
      tier: name,
      at: monday + Number(event === 'deleted'),
      isolation,
      event,
    });
  const score = (...signals: Signal[]) =>
    figure('env.isolation_score', signals).value;

  it('is 0 without another environment, 1 with one', () => {
    expect(score(place('production', {}))).toBe(0);
    expect(score(place('production', {}), place('test', {}))).toBe(1);
  });

  it('is 2 with a runtime, 3 also with credentials of its own', () => {
    const production = { cluster: 'a', credential: 'x' };
    expect(
      score(place('production', production), place('test', { cluster: 'a' })),
    ).toBe(1);
    expect(
      score(place('production', production), place('test', { cluster: 'b' })),
    ).toBe(2);
    expect(
      score(
        place('production', production),
        place('test', { cluster: 'b', credential: 'x' }),
      ),
    ).toBe(2);
    expect(
      score(
        place('production', production),
        place('test', { cluster: 'b', credential: 'y' }),
      ),
    ).toBe(3);
  });

  it('edge case 35: an environment that was deleted separates nothing', () => {
    const production = { cluster: 'a' };
    expect(
      score(
        place('production', production),
        place('test', { cluster: 'b' }),
        place('test', undefined, 'deleted'),
      ),
    ).toBe(1);
  });
});
