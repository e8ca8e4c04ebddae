import { burnDownPaths } from './burnDownPaths';

describe('burnDownPaths', () => {
  it('draws what is left against an even pace to the deadline', () => {
    const points = [
      { at: 0, left: 40 },
      { at: 5, left: 30 },
    ];
    expect(burnDownPaths(points, 0, 10, [2, 8])).toEqual({
      left: 'M0.00 0.00L50.00 25.00',
      even: 'M0.00 0.00L100.00 100.00',
      milestones: 'M20.00 0V100M80.00 0V100',
    });
  });

  it('has room for what comes after the deadline', () => {
    const points = [
      { at: 0, left: 4 },
      { at: 20, left: 2 },
    ];
    expect(burnDownPaths(points, 0, 10)).toEqual({
      left: 'M0.00 0.00L100.00 50.00',
      even: 'M0.00 0.00L50.00 100.00',
      milestones: '',
    });
  });

  it('lies on the ground when nothing was ever left', () => {
    const points = [
      { at: 0, left: 0 },
      { at: 1, left: 0 },
    ];
    expect(burnDownPaths(points, 0, 1).left).toBe('M0.00 100.00L100.00 100.00');
  });
});
