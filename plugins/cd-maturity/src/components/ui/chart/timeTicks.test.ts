import { tickCount, timeTicks } from './timeTicks';

describe('tickCount', () => {
  it.each([
    [600, 4, 4],
    [300, 4, 3],
    [120, 4, 2],
    [0, 4, 2],
  ])('%i pixels take of at most %i labels %i', (width, most, expected) => {
    expect(tickCount(width, most)).toBe(expected);
  });
});

describe('timeTicks', () => {
  it('begins and ends where the axis does, evenly apart', () => {
    expect(timeTicks(10, 40, 4)).toEqual([10, 20, 30, 40]);
    expect(timeTicks(10, 40, 2)).toEqual([10, 40]);
  });

  it('has one instant where the axis has no length', () => {
    expect(timeTicks(5, 5, 3)).toEqual([5]);
  });
});
