import { wholePercent, wholePercents } from './percent';

describe('wholePercent', () => {
  it('rounds', () => {
    expect(wholePercent(0.4149)).toBe(41);
    expect(wholePercent(0)).toBe(0);
    expect(wholePercent(1)).toBe(100);
  });

  it('never says nothing of something, nor all of less', () => {
    expect(wholePercent(0.001)).toBe(1);
    expect(wholePercent(0.999)).toBe(99);
  });
});

describe('wholePercents', () => {
  it('adds up to 100', () => {
    expect(wholePercents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(wholePercents([0.8278, 0, 0.1722])).toEqual([83, 0, 17]);
    expect(wholePercents([0.005, 0.005, 0.99])).toEqual([1, 0, 99]);
  });

  it('has no percents of nothing', () => {
    expect(wholePercents([0, 0, 0])).toEqual([0, 0, 0]);
  });
});
