import fc from 'fast-check';
import { DAY, NOW } from '../__testUtils__/signals';
import { weekEnds } from './weekEnds';

describe('weekEnds', () => {
  it('are Mondays at midnight, of which the last is not after then', () => {
    const ends = weekEnds(NOW).map(at => new Date(at).toISOString());
    expect(ends[0]).toBe('2026-03-30T00:00:00.000Z');
    expect(ends.at(-1)).toBe('2026-06-15T00:00:00.000Z');
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 40_000 }), day => {
        const until = day * DAY + 1;
        const all = weekEnds(until);
        expect(all).toHaveLength(12);
        expect(all.every(at => new Date(at).getUTCDay() === 1)).toBe(true);
        expect(until - all[11]).toBeLessThanOrEqual(7 * DAY);
        expect(all[11]).toBeLessThanOrEqual(until);
      }),
    );
  });

  it('counts a week that ends just then', () => {
    const monday = Date.UTC(2026, 5, 15);
    expect(weekEnds(monday).at(-1)).toBe(monday);
  });
});
