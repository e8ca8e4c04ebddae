import { contextOf, measured } from '../__testUtils__/context';
import {
  at,
  deployment,
  gitopsSync,
  HOUR,
  MINUTE,
} from '../__testUtils__/signals';
import { GitopsSync, Signal } from '../../signals';

const start = at('2026-03-10 09:00');
const figure = (id: string, signals: Signal[]) =>
  measured(id, contextOf(signals));

const state = (minutes: number, fields: Partial<GitopsSync> = {}) =>
  gitopsSync({ at: start + minutes * MINUTE, ...fields });

describe('time out of sync', () => {
  const outOfSync = (signals: Signal[]) =>
    figure('gitops.out_of_sync_p95_minutes', signals);

  it('lasts from the first difference to the first agreement of each application', () => {
    expect(
      outOfSync([
        state(0, { sync: 'out-of-sync' }),
        state(5, { sync: 'out-of-sync' }),
        state(7, { sync: 'unknown' }),
        state(20),
        state(30, { application: 'billing' }),
        state(40),
      ]),
    ).toMatchObject({ value: 20, samples: 1, newest: start + 20 * MINUTE });
  });

  it('tells what has not ended, and counts no time for it', () => {
    expect(outOfSync([state(0, { sync: 'out-of-sync' })])).toMatchObject({
      samples: 0,
      censored: 1,
    });
  });

  it('is nothing while every application was in sync', () => {
    expect(outOfSync([state(0), state(10)])).toMatchObject({
      samples: 0,
      reason: expect.stringContaining('no application was out of sync'),
    });
  });
});

describe('deployments pulled by a controller', () => {
  const pulled = (signals: Signal[]) => figure('gitops.pull_ratio', signals);
  const deployed = (id: string, fields = {}) =>
    deployment({ deploymentId: id, finishedAt: start, ...fields });

  it('counts those that the controller of the scope tells of, and those that say so', () => {
    const argo = { source: 'argocd', scope: 'argocd/shop' };
    expect(
      pulled([
        gitopsSync({ at: start, ...argo }),
        deployed('1', argo),
        deployed('2'),
        deployed('3', { pulled: true }),
        deployed('4', { ...argo, pulled: false }),
      ]),
    ).toMatchObject({ value: 0.5, samples: 4 });
  });

  it('says nothing while no controller is known', () => {
    expect(pulled([deployed('1')])).toMatchObject({
      samples: 0,
      reason: 'no GitOps controller is known for the component',
    });
  });
});

describe('health after a deployment', () => {
  const released = deployment({ deploymentId: '1', finishedAt: start });

  it('edge case 37: a deployment after which the application is degraded has failed', () => {
    const signals = [
      released,
      state(10, { health: 'degraded' }),
      state(40, { health: 'healthy' }),
    ];
    expect(figure('deploy.change_fail_ratio', signals).value).toBe(1);
    expect(figure('deploy.recovery_p50_minutes', signals).value).toBe(40);
    expect(figure('deploy.restore_p50_minutes', signals).value).toBe(30);
  });

  it.each([
    ['later than the time of verification', state(60, { health: 'degraded' })],
    ['below production', state(10, { health: 'degraded', tier: 'staging' })],
    [
      'somewhere else',
      state(10, { health: 'degraded', environment: 'other', scope: 'other' }),
    ],
  ])('is not charged to it when the application turns bad %s', (_, bad) => {
    expect(figure('deploy.change_fail_ratio', [released, bad]).value).toBe(0);
  });

  it('is not charged to a deployment that found it bad already', () => {
    const signals = [
      state(-10, { health: 'degraded' }),
      released,
      state(10, { health: 'degraded' }),
    ];
    expect(figure('deploy.change_fail_ratio', signals).value).toBe(0);
  });

  it('is not over while nobody says that it is healthy', () => {
    expect(
      figure('deploy.recovery_p50_minutes', [
        released,
        state(10, { health: 'degraded' }),
        state(20, { health: 'progressing' }),
      ]),
    ).toMatchObject({ samples: 0, censored: 1 });
  });

  it('can be left out', () => {
    const context = contextOf([released, state(10, { health: 'degraded' })]);
    const options = { ...context.options, verificationMinutes: 0 };
    expect(
      measured('deploy.change_fail_ratio', { ...context, options }).value,
    ).toBe(0);
  });

  it('is charged to the deployment before it only', () => {
    const next = deployment({
      deploymentId: '2',
      sha: 'b',
      finishedAt: start + HOUR,
    });
    const first = { ...released, sha: 'a' };
    expect(
      figure('deploy.change_fail_ratio', [
        first,
        next,
        state(70, { health: 'degraded' }),
      ]),
    ).toMatchObject({ value: 0.5, samples: 2 });
  });
});
