import { sparkPath } from './sparkPath';

describe('sparkPath', () => {
  it('runs from left to right, the highest value on top', () => {
    expect(sparkPath([0, 10, 5])).toEqual({
      path: 'M0.00 90.00L50.00 10.00L100.00 50.00',
      last: { x: 100, y: 50 },
    });
  });

  it('has a gap where nothing is known, and a dot for what stands alone', () => {
    expect(sparkPath([1, null, 3, 2]).path).toBe(
      'M0.00 90.00h0.01M66.67 10.00L100.00 50.00',
    );
  });

  it('ends at the newest value that is known', () => {
    expect(sparkPath([1, 3, null]).last).toEqual({ x: 50, y: 10 });
  });

  it('is flat in the middle when nothing changes', () => {
    expect(sparkPath([4, 4]).path).toBe('M0.00 50.00L100.00 50.00');
  });

  it('is empty without values', () => {
    expect(sparkPath([null, null])).toEqual({ path: '' });
    expect(sparkPath([])).toEqual({ path: '' });
  });
});
