import fc from 'fast-check';
import { aggregateLevel } from './aggregate';
import { inheritedResult } from './groupRule';
import { requiredWindows } from './requiredWindows';
import {
  compiledOf,
  dictionaryOf,
  metric,
  practice,
} from './__testUtils__/tinyModel';
import { Basis, PracticeStatus } from './types';

describe('aggregateLevel', () => {
  it.each([
    ['too few to say', [0, 0, 2], null],
    ['all alike', [0, 0, 3], 2],
    ['one outlier of three', [1, 0, 2], 2],
    ['two outliers of three', [2, 0, 1], 0],
    ['two outliers of eight', [1, 1, 6], 2],
    ['three outliers of eight', [3, 0, 5], 0],
    ['few stars', [0, 9, 0, 0, 1], 1],
    ['a spread', [1, 2, 3, 4], 1],
    ['nobody started', [5, 0, 0], 0],
    ['none at all', [], null],
  ])('%s', (_, distribution, level) => {
    expect(aggregateLevel(distribution)).toBe(level);
  });

  it.each([
    ['one heavy outlier is one entity still', [1, 0, 3], [9, 0, 3], 2],
    ['two light outliers are no quarter', [2, 0, 2], [2, 0, 6], 2],
    ['two outliers of equal weight are', [2, 0, 2], [6, 0, 6], 0],
    ['a heavy one and another hold all back', [2, 0, 8], [6, 0, 8], 0],
    ['weight does not make up for entities', [0, 0, 2], [0, 0, 90], null],
  ])('%s', (_, distribution, weights, level) => {
    expect(aggregateLevel(distribution, weights)).toBe(level);
  });

  it('knows equal weights as none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { maxLength: 6 }),
        fc.integer({ min: 1, max: 1000 }),
        (distribution, weight) => {
          expect(
            aggregateLevel(
              distribution,
              distribution.map(entities => entities * weight),
            ),
          ).toBe(aggregateLevel(distribution));
        },
      ),
    );
  });
});

describe('inheritedResult', () => {
  const rule = {
    of: 'owned components',
    share: 'pass',
    pass: 0.75,
    partial: 0.4,
    minKnown: 0.5,
  } as const;
  const of = (...results: Array<[PracticeStatus, Basis?]>) =>
    inheritedResult(
      results.map(([status, basis]) => ({ status, basis })),
      rule,
    );

  it.each([
    [
      'three quarters pass',
      of(
        ['pass', 'fact'],
        ['pass', 'fact'],
        ['pass', 'fact'],
        ['fail', 'fact'],
      ),
      'pass',
    ],
    ['half passes', of(['pass', 'fact'], ['partial', 'fact']), 'partial'],
    [
      'a third passes',
      of(['pass', 'fact'], ['fail', 'fact'], ['fail', 'fact']),
      'fail',
    ],
    [
      'unknown ones leave the denominator',
      of(['pass', 'fact'], ['unknown']),
      'pass',
    ],
    [
      'what does not apply or is exempt does not count',
      of(['pass', 'fact'], ['exempt'], ['not-applicable']),
      'pass',
    ],
  ])('%s', (_, result, status) => {
    expect(result?.status).toBe(status);
  });

  it('is empty with fewer than half known', () => {
    expect(of(['pass', 'fact'], ['unknown'], ['unknown'])).toBeUndefined();
    expect(of(['not-applicable'])).toBeUndefined();
    expect(of()).toBeUndefined();
  });

  it('takes the basis in the middle, the weaker of two', () => {
    expect(of(['pass', 'measured'], ['pass', 'declared'])?.basis).toBe(
      'declared',
    );
    expect(
      of(['pass', 'measured'], ['pass', 'declared'], ['fail', 'attested'])
        ?.basis,
    ).toBe('attested');
  });
});

describe('requiredWindows', () => {
  const rate = {
    type: 'number',
    dir: 'up',
    sample: 'run',
    from: ['ci'],
    widen: false,
    means: 'runs a week',
  };
  const signals = { 't.rate': rate };
  const compiled = compiledOf(
    [
      practice('low.a', {
        evidence: [
          metric('t.a', { window: '90d' }),
          metric('t.a', { window: '90d', minSamples: 9 }),
          metric('t.a', { window: '90d', minSamples: 2 }),
          metric('t.rate', { window: '180d' }),
        ],
      }),
      practice('low.b', { evidence: [metric('t.b', { window: '180d' })] }),
    ],
    {},
    signals,
  );
  const windows = requiredWindows([compiled], dictionaryOf(signals));

  it('holds what the dictionary and each clause ask for, and the wider ones', () => {
    expect(windows['t.b']).toEqual([
      { windows: ['30d', '90d', '180d', '365d'], minSamples: 1 },
      { windows: ['180d', '365d'], minSamples: 1 },
    ]);
  });

  it('does not widen rates', () => {
    expect(windows['t.rate']).toEqual([
      { windows: ['30d'], minSamples: 5 },
      { windows: ['180d'], minSamples: 5 },
    ]);
  });

  it('asks for as many samples as the clause that wants most of them', () => {
    expect(windows['t.a']).toEqual([
      { windows: ['30d', '90d', '180d', '365d'], minSamples: 1 },
      { windows: ['90d', '180d', '365d'], minSamples: 9 },
    ]);
  });

  it('leaves out facts', () => {
    expect(windows).not.toHaveProperty(['t.yes']);
  });
});
