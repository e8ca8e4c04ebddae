import {
  passes,
  passingBand,
  thresholdWordsAt,
  trendDomain,
} from './trendScale';

const at = '2026-01-01T00:00:00Z';
const trend = [
  { at, value: 0.4 },
  { at, value: null },
  { at, value: 0.9 },
];

describe('trendScale', () => {
  it('has room for the line, the threshold and nothing at all', () => {
    expect(trendDomain(trend, { op: '<=', pass: 1.5 })).toEqual([0, 1.5]);
    expect(trendDomain(trend, undefined)).toEqual([0, 0.9]);
    expect(trendDomain([], undefined)).toEqual([0, 1]);
  });

  it('passes on the side that the threshold says', () => {
    expect(passingBand({ op: '>=', pass: 0.8 }, [0, 1])).toEqual([0.8, 1]);
    expect(passingBand({ op: '<=', pass: 0.1 }, [0, 1])).toEqual([0, 0.1]);
  });

  it('counts a figure at the threshold as passing', () => {
    expect(passes(0.8, { op: '>=', pass: 0.8 })).toBe(true);
    expect(passes(0.79, { op: '>=', pass: 0.8 })).toBe(false);
    expect(passes(0.1, { op: '<=', pass: 0.1 })).toBe(true);
    expect(passes(0.11, { op: '<=', pass: 0.1 })).toBe(false);
  });

  it('writes at the side that does not pass where there is room', () => {
    const most = { op: '<=' as const, pass: 0.1 };
    const least = { op: '>=' as const, pass: 0.8 };
    expect(thresholdWordsAt(most, 100, 120)).toBeLessThan(100);
    expect(thresholdWordsAt(most, 8, 120)).toBeGreaterThan(8);
    expect(thresholdWordsAt(least, 30, 120)).toBeGreaterThan(30);
    expect(thresholdWordsAt(least, 112, 120)).toBeLessThan(112);
  });
});
