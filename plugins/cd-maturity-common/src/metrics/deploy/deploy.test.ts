import { contextOf, measured } from '../__testUtils__/context';
import {
  approval,
  at,
  bot,
  DAY,
  deployment,
  HOUR,
  human,
  run,
} from '../__testUtils__/signals';
import { Deployment, Signal } from '../../signals';
import { defaultMetricOptions } from '../options';
import { MetricContext } from '../types';

const start = at('2026-03-10 09:00');

const deployed = (deploymentId: string, fields: Partial<Deployment> = {}) =>
  deployment({ deploymentId, finishedAt: start, ...fields });

const figure = (
  id: string,
  signals: Signal[],
  fields: Partial<MetricContext> = {},
) => measured(id, contextOf(signals, fields));

describe('release rhythm', () => {
  const byTime = { ...defaultMetricOptions, releaseRhythm: 'time' as const };
  const every = (hours: number[]) =>
    hours.map(hour => deployed(`${hour}`, { finishedAt: start + hour * HOUR }));

  it('is 0 for clockwork', () => {
    expect(figure('deploy.interval_cv', every([0, 24, 48, 72]))).toMatchObject({
      value: 0,
      samples: 3,
    });
  });

  it('is 0 for a team that deploys several times on every working day', () => {
    const days = [0, 1, 2, 3, 6, 7, 8, 9, 10];
    const often = days.flatMap(day => [0, 1, 5].map(hour => 24 * day + hour));
    expect(figure('deploy.interval_cv', every(often))).toMatchObject({
      value: 0,
      samples: days.length - 1,
    });
    expect(
      figure('deploy.interval_cv', every(often), { options: byTime }).value,
    ).toBeGreaterThan(1);
  });

  it('is 0 for one release a week, and for daily ones that go on over the weekend', () => {
    const onDays = (...days: number[]) => every(days.map(day => 24 * day));
    for (const signals of [onDays(0, 7, 14), onDays(0, 1, 2, 3, 4, 5, 6)]) {
      expect(figure('deploy.interval_cv', signals).value).toBe(0);
    }
  });

  it('is the deviation of the population / mean', () => {
    const tuesdayWednesdayMonday = every([0, 24, 24 * 6]);
    expect(figure('deploy.interval_cv', tuesdayWednesdayMonday).value).toBe(
      0.5,
    );
    expect(
      figure('deploy.interval_cv', every([0, 1, 4]), { options: byTime }).value,
    ).toBe(0.5);
  });

  it('edge case 10: takes the days of the zone', () => {
    const lateAndEarly = every([0, 24, 24 + 14, 48 + 14]);
    const figureIn = (zone: string) =>
      figure('deploy.interval_cv', lateAndEarly, {
        options: { ...defaultMetricOptions, zone },
      }).samples;
    expect(figureIn('UTC')).toBe(2);
    expect(figureIn('Asia/Tokyo')).toBe(3);
  });

  it('takes intervals that lie in the window with both ends', () => {
    const context = contextOf(every([0, 24, 48]), {
      asOf: start + 30 * DAY + 1,
    });
    expect(measured('deploy.interval_cv', context).samples).toBe(1);
  });

  it('says nothing about a single deployment', () => {
    expect(figure('deploy.interval_cv', every([0])).samples).toBe(0);
  });

  it('says nothing when all happened at once (edge case 56)', () => {
    expect(
      figure('deploy.interval_cv', [deployed('1'), deployed('2')]).value,
    ).toBeUndefined();
  });
});

describe('automated deployments', () => {
  it('believes the sender, then runs and bots; a person without a run did it by hand', () => {
    const deployments = [
      deployed('said', { manualSteps: true, runId: '1' }),
      deployed('said not', { manualSteps: false, actor: human('ada') }),
      deployed('run', { runId: '1', sha: 'a', actor: human('ada') }),
      deployed('bot', { actor: bot('shop-bot') }),
      deployed('hand', { actor: human('ada') }),
    ];
    expect(figure('deploy.automation_ratio', deployments)).toMatchObject({
      value: 3 / 5,
      samples: 5,
    });
  });

  it('says nothing when nobody is known to have done it', () => {
    expect(figure('deploy.automation_ratio', [deployed('1')])).toMatchObject({
      samples: 0,
      reason: 'it is not known how the deployments were made',
    });
  });
});

describe('manual approvals', () => {
  const gate = (
    runId: string,
    event: 'requested' | 'approved' | 'rejected',
    minutes: number,
    fields = {},
  ) =>
    approval({ runId, event, at: start - HOUR + minutes * 60_000, ...fields });

  it('counts deployments that a person let go', () => {
    const signals = [
      deployed('1', { runId: '1' }),
      gate('1', 'approved', 5),
      deployed('2', { runId: '2' }),
      gate('2', 'approved', 5, { actor: bot('policy') }),
      deployed('3', { runId: '3' }),
      gate('3', 'approved', 5, { environment: 'staging' }),
      deployed('4'),
    ];
    expect(figure('deploy.manual_approval_ratio', signals)).toMatchObject({
      value: 0.25,
      samples: 4,
    });
  });

  it('waits from request to decision, gates that are open together counted once', () => {
    const signals = [
      deployed('1', { runId: '1', sha: 'a', environment: 'prod-eu' }),
      deployed('2', { runId: '1', sha: 'a', environment: 'prod-us' }),
      gate('1', 'requested', 0, { environment: 'prod-eu' }),
      gate('1', 'approved', 20, { environment: 'prod-eu' }),
      gate('1', 'requested', 10, { environment: 'prod-us' }),
      gate('1', 'rejected', 15, { environment: 'prod-us' }),
      gate('1', 'requested', 24, { environment: 'prod-us' }),
      gate('1', 'approved', 30, { environment: 'prod-us' }),
    ];
    const { value, samples } = figure(
      'deploy.approval_wait_p50_hours',
      signals,
    );
    expect(value).toBeCloseTo(26 / 60);
    expect(samples).toBe(1);
  });

  it('has no sample where request or decision is missing', () => {
    const signals = [
      deployed('1', { runId: '1' }),
      gate('1', 'requested', 0),
      deployed('2', { runId: '2' }),
      gate('2', 'approved', 0),
    ];
    expect(figure('deploy.approval_wait_p50_hours', signals).samples).toBe(0);
  });
});

describe('deployments nobody touched', () => {
  it('asks for an automatic start, no manual step and no approval', () => {
    const signals = [
      run({ runId: 'pushed', createdAt: start, trigger: 'push' }),
      run({ runId: 'started', createdAt: start, trigger: 'manual' }),
      deployed('1', { runId: 'pushed', sha: 'a' }),
      deployed('2', { runId: 'started', sha: 'b' }),
      deployed('3', { trigger: 'automatic', runId: 'gated' }),
      approval({ runId: 'gated', event: 'approved', at: start - HOUR }),
      deployed('4', { trigger: 'automatic' }),
      deployed('5', { trigger: 'automatic', manualSteps: true }),
    ];
    expect(figure('deploy.zero_touch_ratio', signals)).toMatchObject({
      value: 2 / 5,
      samples: 5,
    });
  });

  it('says nothing when the start is unknown', () => {
    const signals = [deployed('1', { actor: bot('deployer') })];
    expect(figure('deploy.zero_touch_ratio', signals).reason).toBe(
      'it is not known what started the deployments',
    );
  });
});

describe('deployed by the owning group', () => {
  const ownership = {
    owners: ['group:default/shop'],
    groupsOfLogin: { ada: ['group:default/shop'], eve: ['group:default/ops'] },
  };
  const by = (login: string) => deployed(login, { actor: human(login) });

  it('counts its people, in any case of letters, and its automation', () => {
    const signals = [
      by('Ada'),
      by('eve'),
      deployed('bot', { actor: bot('shop-bot') }),
      deployed('merge', { actor: human('stranger'), trigger: 'automatic' }),
    ];
    expect(
      figure('deploy.owner_triggered_ratio', signals, { ownership }),
    ).toMatchObject({ value: 0.75, samples: 4 });
  });

  it('is empty when more than 30 % of the logins are unknown', () => {
    const signals = [by('ada'), by('eve'), by('mallory')];
    expect(
      figure('deploy.owner_triggered_ratio', signals, { ownership }),
    ).toMatchObject({ samples: 2, reason: expect.stringContaining('30 %') });
    expect(
      figure('deploy.owner_triggered_ratio', signals, { ownership }).value,
    ).toBeUndefined();
  });

  it('is empty without an owner, and no login can fool it', () => {
    expect(figure('deploy.owner_triggered_ratio', [by('ada')])).toEqual({
      samples: 0,
      reason: 'the entity has no owner that is known',
    });
    expect(
      figure('deploy.owner_triggered_ratio', [by('constructor')], {
        ownership,
      }).samples,
    ).toBe(0);
  });
});

describe('deployed on its own', () => {
  const signals = [deployed('1', { sha: 'a' }), deployed('2', { sha: 'b' })];

  it('compares with the commits that siblings deployed (edge case 42)', () => {
    expect(
      figure('deploy.independent_ratio', signals, {
        siblingDeployedShas: new Set(['b']),
      }),
    ).toMatchObject({ value: 0.5, samples: 2 });
  });

  it('says nothing about a component without a sibling', () => {
    expect(figure('deploy.independent_ratio', signals).samples).toBe(0);
  });
});
