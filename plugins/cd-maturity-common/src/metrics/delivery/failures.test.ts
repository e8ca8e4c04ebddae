import { contextOf, measured } from '../__testUtils__/context';
import {
  at,
  change,
  DAY,
  deployment,
  HOUR,
  incident,
  push,
} from '../__testUtils__/signals';
import { Deployment, Signal } from '../../signals';
import { defaultMetricOptions } from '../options';
import { MetricOptions } from '../types';

const start = at('2026-03-02 09:00');

/** One deployment a day; its commit has the name of the version. */
const deployed = (day: number, sha: string, fields: Partial<Deployment> = {}) =>
  deployment({
    deploymentId: `${sha} on ${day}`,
    sha,
    finishedAt: start + day * DAY,
    ...fields,
  });

const opened = (day: number, hours: number, lasts?: number) =>
  incident({
    openedAt: start + day * DAY + hours * HOUR,
    resolvedAt:
      lasts === undefined
        ? undefined
        : start + day * DAY + (hours + lasts) * HOUR,
  });

function figures(signals: Signal[], options?: Partial<MetricOptions>) {
  const context = contextOf(signals, {
    options: { ...defaultMetricOptions, ...options },
  });
  const value = (id: string) => measured(id, context).value;
  return {
    fail: value('deploy.change_fail_ratio'),
    rework: value('deploy.rework_ratio'),
    recovery: value('deploy.recovery_p50_minutes'),
    rollForward: value('deploy.roll_forward_ratio'),
  };
}

describe('failed deployments', () => {
  it('charges an incident to the newest deployment before it', () => {
    const signals = [deployed(0, 'V1'), deployed(1, 'V2'), opened(1, 2, 3)];
    expect(figures(signals)).toMatchObject({ fail: 0.5, recovery: 300 });
  });

  it('reaches back 24 hours, or as long as configured (edge case 45)', () => {
    const late = [deployed(0, 'V1'), opened(0, 25, 1)];
    expect(figures(late)).toMatchObject({ fail: 0, recovery: undefined });
    expect(figures(late, { incidentLinkHours: 25 }).fail).toBe(1);
  });

  it('believes an incident that names its cause, also while it was rolling out (edge case 44)', () => {
    const named = incident({ openedAt: start - HOUR, causeSha: 'V1' });
    expect(figures([deployed(0, 'V1'), deployed(1, 'V2'), named]).fail).toBe(
      0.5,
    );
    const other = incident({ openedAt: start + HOUR, causeSha: 'elsewhere' });
    expect(figures([deployed(0, 'V1'), other]).fail).toBe(0);
  });

  it('finds the deployment that brought the named commit', () => {
    const signals = [
      push({ sha: 'V1', pushedAt: start - HOUR }),
      deployed(0, 'V1'),
      push({
        sha: 'V2',
        pushedAt: start + HOUR,
        commits: ['cause', 'V2'].map(sha => ({ sha, authoredAt: start })),
      }),
      deployed(1, 'V2'),
      incident({ openedAt: start + 5 * DAY, causeSha: 'cause' }),
    ];
    expect(figures(signals).fail).toBe(0.5);
  });

  it('counts a deployment once, however many incidents it caused (edge case 43)', () => {
    const signals = [
      deployed(0, 'V1'),
      deployed(1, 'V2'),
      opened(1, 1, 1),
      opened(1, 2, 4),
    ];
    expect(figures(signals)).toMatchObject({ fail: 0.5, recovery: 360 });
  });

  it('counts nothing that came from outside (edge case 48)', () => {
    const outside = incident({ openedAt: start + HOUR, external: true });
    expect(figures([deployed(0, 'V1'), outside]).fail).toBe(0);
  });

  it('says nothing without deployments, whatever the incidents (edge case 53)', () => {
    expect(figures([opened(0, 1, 1)])).toEqual({
      fail: undefined,
      rework: undefined,
      recovery: undefined,
      rollForward: undefined,
    });
  });

  it('takes V1, V2, V3, V1 for the failure of V2; rollbacks stay in the denominator', () => {
    const signals = [
      deployed(0, 'V1'),
      deployed(1, 'V2'),
      deployed(2, 'V3'),
      deployed(3, 'V1'),
    ];
    expect(figures(signals)).toEqual({
      fail: 1 / 4,
      rework: 1 / 4,
      recovery: 2 * 24 * 60,
      rollForward: 0,
    });
  });

  it('finds no failure in a redeployment', () => {
    const signals = [
      deployed(0, 'V1'),
      deployed(1, 'V2', { outcome: 'failure' }),
      deployed(2, 'V1'),
    ];
    expect(figures(signals)).toMatchObject({ fail: 0, rework: 0 });
  });

  it('takes a merged revert for the repair of what ran before (edge case 29)', () => {
    const signals = [
      push({ sha: 'V1', pushedAt: start - HOUR }),
      deployed(0, 'V1'),
      change({
        changeId: '1',
        openedAt: start + HOUR,
        mergedAt: start + 2 * HOUR,
        mergeSha: 'fix',
        remediation: true,
      }),
      push({ sha: 'fix', pushedAt: start + 2 * HOUR }),
      deployed(1, 'fix'),
    ];
    expect(figures(signals)).toEqual({
      fail: 0.5,
      rework: 0.5,
      recovery: 24 * 60,
      rollForward: 1,
    });
  });

  it('takes a deployment marked by its sender for a repair', () => {
    const signals = [
      deployed(0, 'V1'),
      deployed(1, 'V2', { remediation: true }),
    ];
    expect(figures(signals)).toMatchObject({ fail: 0.5, rework: 0.5 });
  });

  it('lets a hotfix point to the cause of the open incident, not to what ran before (edge case 51)', () => {
    const signals = [
      deployed(0, 'V1'),
      opened(0, 1, 60),
      deployed(1, 'V2'),
      deployed(2, 'V3', { remediation: true }),
    ];
    expect(figures(signals)).toMatchObject({
      fail: 1 / 3,
      rework: 1 / 3,
      recovery: 61 * 60,
    });
  });

  it('takes the last deployment during an incident for what ended it', () => {
    const signals = [deployed(0, 'V1'), opened(0, 1, 30), deployed(1, 'V2')];
    expect(figures(signals)).toEqual({
      fail: 0.5,
      rework: 0.5,
      recovery: 31 * 60,
      rollForward: 1,
    });
  });

  it('tells open incidents apart from those that are over (edge case 49)', () => {
    const context = contextOf([
      deployed(0, 'V1'),
      opened(0, 1, 1),
      deployed(2, 'V2'),
      opened(2, 1),
    ]);
    expect(measured('deploy.recovery_p50_minutes', context)).toMatchObject({
      value: 120,
      samples: 1,
      censored: 1,
    });
    const onlyOpen = contextOf([deployed(2, 'V2'), opened(2, 1)]);
    expect(measured('deploy.recovery_p50_minutes', onlyOpen)).toEqual({
      samples: 0,
      censored: 1,
      reason: expect.stringContaining('1 not ended yet'),
    });
  });

  it('drops an incident that was resolved before the deployment ended (edge case 46)', () => {
    const odd = incident({
      openedAt: start + HOUR,
      resolvedAt: start - HOUR,
    });
    expect(figures([deployed(0, 'V1'), odd])).toMatchObject({
      fail: 1,
      recovery: undefined,
    });
  });

  it('counts failed attempts as failures when the option is on (switch e)', () => {
    const signals = [
      deployed(0, 'V1'),
      deployed(1, 'V2', { outcome: 'failure' }),
      deployed(2, 'V3'),
    ];
    expect(figures(signals)).toMatchObject({ fail: 0, recovery: undefined });
    expect(figures(signals, { countFailedAttempts: true })).toMatchObject({
      fail: 1 / 3,
      recovery: 24 * 60,
    });
  });
});
