import fc from 'fast-check';
import { at, DAY, HOUR } from './__testUtils__/signals';
import { dayOf, weekOf, wholeWeeks } from './calendar';
import { WEEK_MS } from './time';

const BERLIN = 'Europe/Berlin';

describe('calendar', () => {
  it('edge case 10: days end at midnight of the zone', () => {
    const late = at('2026-03-10 23:30');
    expect(dayOf(late, 'UTC')).toBe(dayOf(at('2026-03-10 00:00'), 'UTC'));
    expect(dayOf(late, BERLIN)).toBe(dayOf(late, 'UTC') + 1);
    expect(dayOf(late, 'America/New_York')).toBe(dayOf(late, 'UTC'));
  });

  it('edge case 10: a day of 23 or 25 hours is one day', () => {
    // Clocks go forward in Berlin on 29 March 2026, and back on 25 October 2026.
    const shortDay = at('2026-03-28 23:00');
    expect(dayOf(shortDay + 22 * HOUR, BERLIN)).toBe(dayOf(shortDay, BERLIN));
    expect(dayOf(shortDay + 23 * HOUR, BERLIN)).toBe(
      dayOf(shortDay, BERLIN) + 1,
    );
    const longDay = at('2026-10-24 22:00');
    expect(dayOf(longDay + 24 * HOUR, BERLIN)).toBe(dayOf(longDay, BERLIN));
    expect(dayOf(longDay + 25 * HOUR, BERLIN)).toBe(dayOf(longDay, BERLIN) + 1);
  });

  it('begins weeks on Monday of the zone', () => {
    const sunday = at('2026-03-01 23:30');
    expect(weekOf(sunday + HOUR, 'UTC')).toBe(weekOf(sunday, 'UTC') + 1);
    expect(weekOf(sunday, BERLIN)).toBe(weekOf(sunday + HOUR, 'UTC'));
  });

  it('edge case 59: takes only weeks that lie in the window as a whole', () => {
    const monday = at('2026-03-02 00:00');
    const weeks = (from: number, to: number) => {
      const whole = wholeWeeks({ from, to }, 'UTC');
      return whole.to - whole.from;
    };
    expect(weeks(monday, monday + 4 * WEEK_MS)).toBe(4);
    expect(weeks(monday + 1, monday + 4 * WEEK_MS)).toBe(3);
    expect(weeks(monday, monday + 4 * WEEK_MS - 1)).toBe(3);
  });

  it('never goes back in any zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2020-01-01'), max: at('2030-01-01') }),
        fc.integer({ min: 0, max: 3 * DAY }),
        fc.constantFrom(
          'UTC',
          BERLIN,
          'Asia/Kathmandu',
          'America/Sao_Paulo',
          'Pacific/Kiritimati',
        ),
        (instant, later, zone) => {
          const days = dayOf(instant + later, zone) - dayOf(instant, zone);
          expect(days).toBeGreaterThanOrEqual(0);
          expect(days).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});
