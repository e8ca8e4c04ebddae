import { contextOf, measured } from '../__testUtils__/context';
import {
  at,
  DAY,
  deployment,
  gitopsSync,
  HOUR,
  incident,
  push,
  run,
  stage,
} from '../__testUtils__/signals';
import { Deployment, Signal, signalSchema } from '../../signals';

const monday = at('2026-03-02 09:00');
const figure = (id: string, signals: Signal[]) =>
  measured(id, contextOf(signals));
const released = (day: number, fields: Partial<Deployment> = {}) =>
  deployment({
    deploymentId: `${day} ${fields.environment}`,
    finishedAt: monday + day * DAY,
    ...fields,
  });
const pushed = (sha: string, day: number, scope = 'github.com/acme/shop') =>
  push({ sha, scope, pushedAt: monday + day * DAY });

describe('deployments as they come', () => {
  it('edge case 17: a verdict in capitals is no outcome, so that a provider has to translate it', () => {
    const parsed = signalSchema.safeParse({
      ...released(0),
      outcome: 'SUCCESS',
    });
    expect(parsed.error?.issues[0].path).toEqual(['outcome']);
  });

  it('edge case 19: commits of several pushes and repositories each have their lead time', () => {
    const shop = 'github.com/acme/shop';
    const ui = 'github.com/acme/shop-ui';
    const signals = [shop, ui].flatMap(scope => [
      pushed(`${scope} a`, 0, scope),
      pushed(`${scope} b`, 1, scope),
      pushed(`${scope} c`, 2, scope),
      released(0.5, { environment: scope, sha: `${scope} a` }),
      released(3, { environment: scope, sha: `${scope} c` }),
    ]);
    expect(figure('deploy.lead_time_p50_hours', signals)).toMatchObject({
      value: 36,
      samples: 4,
    });
  });

  it('edge case 21: staging and production in one run are one production deployment', () => {
    const signals = [
      released(0, {
        runId: '1',
        sha: 'a',
        tier: 'staging',
        environment: 'staging',
      }),
      released(0.1, { runId: '1', sha: 'a' }),
    ];
    expect(figure('deploy.prod_per_week', signals).samples).toBe(1);
    expect(figure('deploy.staging_parity_ratio', signals).value).toBe(1);
  });

  it('edge case 31: a change of configuration alone is a deployment and brings no commit', () => {
    const signals = [
      pushed('a', 0),
      pushed('b', 0.5),
      released(0.2, { sha: 'a', version: '1' }),
      released(1, { sha: 'b', version: '2' }),
      released(2, { sha: 'b', version: '2+config' }),
    ];
    expect(figure('deploy.prod_per_week', signals).samples).toBe(3);
    expect(figure('deploy.lead_time_p50_hours', signals).samples).toBe(1);
    expect(figure('deploy.rollback_ratio', signals).value).toBe(0);
  });

  it('edge case 38: a controller that heals or refreshes deploys nothing', () => {
    const states = [0, 1, 2].map(n =>
      gitopsSync({
        at: monday + n * HOUR,
        sync: n === 1 ? 'out-of-sync' : 'synced',
        revision: 'a',
      }),
    );
    expect(figure('deploy.prod_per_week', states)).toMatchObject({
      samples: 0,
      reason: 'no deployment to production in the window',
    });
  });

  it('edge case 39: an entry of a history that comes again in every notification counts once', () => {
    const entry = released(0, { source: 'argocd', externalId: 'uid/14' });
    const again = Array.from({ length: 5 }, (_, n) => ({
      ...entry,
      seq: n + 2,
    }));
    expect(figure('deploy.prod_per_week', [entry, ...again]).samples).toBe(1);
  });

  it('edge case 41: what the deployment says of itself counts, not its job', () => {
    const job = stage({
      runId: '1',
      name: 'deploy',
      phases: ['deploy'],
      outcome: 'failure',
    });
    const failed = run({ runId: '1', createdAt: monday, outcome: 'failure' });
    expect(
      figure('deploy.prod_per_week', [job, failed, released(0, { runId: '1' })])
        .samples,
    ).toBe(1);
    expect(
      figure('deploy.prod_per_week', [
        { ...job, outcome: 'success' },
        released(0, { runId: '1', outcome: 'failure' }),
      ]).samples,
    ).toBe(0);
  });

  it('edge case 52: an incident that arrives late changes the figure of its time', () => {
    const signals = [released(0, { sha: 'a' }), released(1, { sha: 'b' })];
    const late = incident({
      openedAt: monday + HOUR,
      resolvedAt: monday + 3 * HOUR,
    });
    expect(figure('deploy.change_fail_ratio', signals).value).toBe(0);
    expect(figure('deploy.change_fail_ratio', [...signals, late]).value).toBe(
      0.5,
    );
    expect(
      figure('deploy.recovery_p50_minutes', [...signals, late]).value,
    ).toBe(180);
  });
});
