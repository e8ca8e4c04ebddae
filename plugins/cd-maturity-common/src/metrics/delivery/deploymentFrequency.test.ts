import { contextOf, measured } from '../__testUtils__/context';
import { at, DAY, deployment, push } from '../__testUtils__/signals';

const on = (day: string) =>
  deployment({ deploymentId: day, finishedAt: at(`2026-03-${day} 12:00`) });

const perWeek = (...args: Parameters<typeof contextOf>) =>
  measured('deploy.prod_per_week', contextOf(...args));

describe('deployment frequency', () => {
  it('divides by the weeks of the window once it was watched that long', () => {
    const old = push({ sha: 'old', pushedAt: at('2025-01-01 00:00') });
    expect(perWeek([old, on('02'), on('03'), on('30')]).value).toBeCloseTo(
      3 / (30 / 7),
    );
  });

  it('divides by the time since the first signal of a young component (edge case 60)', () => {
    const first = push({ sha: 'first', pushedAt: at('2026-03-17 00:00') });
    expect(perWeek([first, on('18'), on('20'), on('25'), on('30')]).value).toBe(
      2,
    );
  });

  it('divides by at least one week', () => {
    expect(perWeek([on('30'), on('29')]).value).toBe(2);
  });

  it('never says zero by itself (edge cases 53, 61)', () => {
    expect(perWeek([on('02')], { asOf: at('2026-09-01 00:00') })).toEqual({
      samples: 0,
      reason: 'no deployment to production in the window',
    });
  });

  it('takes its window half-open', () => {
    const asOf = at('2026-03-31 00:00');
    const edges = [asOf, asOf - 30 * DAY, asOf - 30 * DAY - 1].map(finishedAt =>
      deployment({ deploymentId: `${finishedAt}`, finishedAt }),
    );
    expect(perWeek(edges, { asOf }).samples).toBe(1);
  });
});

describe('most deployments on one day', () => {
  it('counts by days of UTC (edge case 10)', () => {
    const times = ['10 23:30', '11 00:10', '11 23:50'].map(time =>
      deployment({
        deploymentId: time,
        finishedAt: at(`2026-03-${time}`),
      }),
    );
    expect(measured('deploy.max_prod_per_day', contextOf(times))).toMatchObject(
      { value: 2, samples: 3 },
    );
  });
});
