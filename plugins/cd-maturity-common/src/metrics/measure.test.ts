import { at, deployment, push } from './__testUtils__/signals';
import { contextOf } from './__testUtils__/context';
import { measure } from './measure';
import { WindowLadder } from './pickWindow';
import { findMetric, metricRegistry } from './registry';
import { WindowName } from './types';

const asOf = at('2026-03-31 00:00');

const widening: readonly WindowName[] = ['30d', '90d', '180d', '365d'];

describe('measure', () => {
  const newest = at('2026-03-10 12:00');
  const context = contextOf(
    [
      deployment({ deploymentId: '1', finishedAt: newest }),
      deployment({ deploymentId: '2', finishedAt: at('2026-01-20 12:00') }),
      push({ sha: 'a', pushedAt: at('2025-12-01 12:00') }),
    ],
    { asOf },
  );
  const measured = (...ladders: WindowLadder[]) =>
    measure(context, { 'deploy.max_prod_per_day': ladders })[
      'deploy.max_prod_per_day'
    ];
  const one = { value: 1, samples: 1, newest };
  const two = { value: 1, samples: 2, newest };

  it('widens as far as a ladder needs, and no further', () => {
    const upTo = (minSamples: number) =>
      measured({ windows: widening, minSamples });
    expect(upTo(1)).toEqual({ windows: { '30d': one } });
    expect(upTo(2)).toEqual({ windows: { '30d': one, '90d': two } });
  });

  it('stops where a longer window can hold nothing more', () => {
    expect(measured({ windows: widening, minSamples: 3 })).toEqual({
      windows: { '30d': one, '90d': two, '180d': two },
    });
  });

  it('climbs every ladder', () => {
    expect(
      measured(
        { windows: widening, minSamples: 1 },
        { windows: ['90d', '180d'], minSamples: 2 },
      ),
    ).toEqual({ windows: { '30d': one, '90d': two } });
  });

  it('leaves out what no metric has the id of', () => {
    const ladder = { windows: widening, minSamples: 1 };
    expect(measure(context, { 'catalog.owner_valid': [ladder] })).toEqual({});
  });

  it('has something to say about nothing: a reason, never a number', () => {
    const silent = contextOf([], { asOf });
    const windows = Object.fromEntries(
      metricRegistry.map(({ id }) => [
        id,
        [{ windows: ['30d' as const], minSamples: 1 }],
      ]),
    );
    for (const reading of Object.values(measure(silent, windows))) {
      expect(reading).toEqual({
        windows: {
          '30d': expect.objectContaining({
            samples: 0,
            reason: expect.stringMatching(/./),
          }),
        },
      });
      expect(reading).not.toHaveProperty(
        'windows.30d.value',
        expect.anything(),
      );
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

  it('counts on no list being short: a file may hold many scopes', () => {
    const newest = at('2026-03-10 12:00');
    const signals = Array.from({ length: 150_000 }, (_, n) =>
      deployment({
        scope: `github.com/acme/${n % 300}`,
        deploymentId: `${n}`,
        finishedAt: newest,
      }),
    );
    const id = 'env.isolation_score';
    const ladder = { windows: widening, minSamples: 1 };
    const many = contextOf(signals, { asOf });
    expect(measure(many, { [id]: [ladder] })[id]).toMatchObject({
      windows: { '30d': { samples: 1, newest } },
    });
  });
});
