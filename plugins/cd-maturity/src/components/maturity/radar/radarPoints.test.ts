import { radarPoints, toPolygon } from './radarPoints';

describe('radarPoints', () => {
  it('begins at the top and goes clockwise', () => {
    expect(toPolygon(radarPoints([1, 0.5, 1, 1], 100))).toBe(
      '0.0,-100.0 50.0,0.0 0.0,100.0 -100.0,0.0',
    );
  });

  it('stays within the circle', () => {
    for (const { x, y } of radarPoints([-1, 2, 0.3], 10)) {
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(10.000001);
    }
  });
});
