import {
  bottleneckOf,
  meanProgress,
  overallLevel,
  percentToNext,
} from './overall';

/** Dimensions of weight 1 with this progress. */
const at = (...progress: number[]) =>
  progress.map((value, i) => ({ id: `d${i}`, weight: 1, progress: value }));

describe('overallLevel', () => {
  it.each([
    [[0, 0, 0, 0, 0], 0],
    [[3, 3, 3, 2, 2], 3],
    [[3.9, 3.2, 2.9, 2, 2], 2],
    // Nobody may lag more than one step.
    [[5, 5, 5, 5, 1], 2],
    [[5, 5, 5, 5, 0.99], 1],
    [[5, 5, 5, 5, 5], 5],
    [[2.41, 2.5, 5, 4, 4], 3],
  ])('of %j is %d', (progress, level) => {
    expect(overallLevel(at(...progress), 5)).toBe(level);
  });

  it('weighs dimensions', () => {
    const dimensions = [
      { id: 'a', weight: 3, progress: 2 },
      { id: 'b', weight: 1, progress: 1 },
      { id: 'c', weight: 1, progress: 1 },
    ];
    expect(overallLevel(dimensions, 5)).toBe(2);
    expect(meanProgress(dimensions)).toBeCloseTo(8 / 5);
  });
});

describe('percentToNext', () => {
  it.each([
    // Three of five must reach 4, the others 3.
    [[4, 4, 3.5714, 2.4091, 2.5], 3, 91],
    [[1.75, 1.6875, 1.2, 1.1667, 1], 1, 82],
    [[0, 0, 0, 0, 0], 0, 0],
    [[0.5, 0.5, 0.5, 0, 0], 0, 50],
    [[5, 5, 5, 5, 5], 5, 100],
  ])('of %j at level %d is %d', (progress, level, percent) => {
    expect(percentToNext(at(...progress), level, 5)).toBe(percent);
  });
});

describe('bottleneckOf', () => {
  it('is the lowest, the first on a tie', () => {
    expect(bottleneckOf(at(2, 1, 1.5))).toBe('d1');
    expect(bottleneckOf(at(2, 1, 1))).toBe('d1');
  });
});
