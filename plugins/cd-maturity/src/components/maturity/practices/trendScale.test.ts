import { passingBand, trendDomain } from './trendScale';

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
});
