import { AS_OF, contextOf } from './__testUtils__/context';
import { at, DAY, deployment } from './__testUtils__/signals';
import { findMetric } from './registry';
import { Metric } from './types';
import { weeklyTrend } from './weeklyTrend';

it('has one trailing window per week, the last one up to now', () => {
  const context = contextOf([
    deployment({ deploymentId: '1', finishedAt: at('2026-02-20 12:00') }),
    deployment({ deploymentId: '2', finishedAt: at('2026-03-20 12:00') }),
    deployment({ deploymentId: '3', finishedAt: at('2026-03-20 13:00') }),
  ]);
  const metric = findMetric('deploy.max_prod_per_day') as Metric;
  expect(weeklyTrend(metric, context, 7)).toEqual(
    [null, 1, 1, 1, 1, 2, 2].map((value, n) => ({
      at: AS_OF - (6 - n) * 7 * DAY,
      value,
    })),
  );
});
