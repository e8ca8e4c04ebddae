import { at, deployment, push } from './__testUtils__/signals';
import { contextOf } from './__testUtils__/context';
import { measure } from './measure';
import { findMetric, metricRegistry } from './registry';

const asOf = at('2026-03-31 00:00');

describe('measure', () => {
  it('reads each metric in each asked window', () => {
    const context = contextOf(
      [
        deployment({ deploymentId: '1', finishedAt: at('2026-03-10 12:00') }),
        deployment({ deploymentId: '2', finishedAt: at('2026-01-20 12:00') }),
        push({ sha: 'a', pushedAt: at('2025-12-01 12:00') }),
      ],
      { asOf },
    );
    expect(
      measure(context, {
        'deploy.max_prod_per_day': ['30d', '90d'],
        'catalog.owner_valid': ['30d'],
      }),
    ).toEqual({
      'deploy.max_prod_per_day': {
        windows: {
          '30d': { value: 1, samples: 1, newest: at('2026-03-10 12:00') },
          '90d': { value: 1, samples: 2, newest: at('2026-03-10 12:00') },
        },
      },
    });
  });

  it('has something to say about nothing: a reason, never a number', () => {
    const context = contextOf([], { asOf });
    const windows = Object.fromEntries(
      metricRegistry.map(({ id }) => [id, ['30d' as const]]),
    );
    for (const reading of Object.values(measure(context, windows))) {
      expect(reading).toEqual({
        windows: {
          '30d': expect.objectContaining({
            samples: 0,
            reason: expect.stringMatching(/./),
          }),
        },
      });
      expect(reading).not.toHaveProperty('windows.30d.value');
    }
  });
});

describe('metricRegistry', () => {
  it('holds each id once, with what people read about it', () => {
    const ids = metricRegistry.map(metric => metric.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const metric of metricRegistry) {
      expect(findMetric(metric.id)).toBe(metric);
      expect(metric.definition).toMatch(/^\S.*\.$/);
      expect(metric.title).toMatch(/^\S/);
      expect(metric.source).toMatch(/^\S/);
      expect(metric.reads.length).toBeGreaterThan(0);
    }
  });
});
