import { decimal, formattersOf } from './formatters';

describe('formatters', () => {
  it('are made once for a language', () => {
    expect(formattersOf('en')).toBe(formattersOf('en'));
    expect(formattersOf('en')).not.toBe(formattersOf('de'));
  });

  it('speak the language', () => {
    const at = new Date('2026-03-05T12:00:00.000Z');
    expect(formattersOf('en').day.format(at)).toBe('Mar 5, 2026');
    expect(formattersOf('de').day.format(at)).toBe('5. März 2026');
    expect(formattersOf('de').list.format(['a', 'b', 'c'])).toBe('a, b und c');
  });

  it('keep a day of the calendar in every time zone', () => {
    const { calendarDay } = formattersOf('en');
    expect(calendarDay.format(new Date('2026-12-31'))).toBe('Dec 31, 2026');
    expect(calendarDay.resolvedOptions().timeZone).toBe('UTC');
  });

  it('tell midnight as 00, not as 24', () => {
    const midnight = new Date(2026, 2, 5, 0, 5);
    expect(formattersOf('en').dayAndTime.format(midnight)).toMatch(/00:05$/);
  });
});

describe('decimal', () => {
  it('is made once for a language and its digits', () => {
    expect(decimal('en', 0, 1)).toBe(decimal('en', 0, 1));
    expect(decimal('en', 0, 1)).not.toBe(decimal('en', 1, 1));
    expect(decimal('en', 0, 1)).not.toBe(decimal('de', 0, 1));
  });

  it('rounds to the most digits and fills up to the least', () => {
    expect(decimal('en', 0, 1).format(0.25)).toBe('0.3');
    expect(decimal('en', 0, 1).format(3)).toBe('3');
    expect(decimal('en', 2, 2).format(0.8)).toBe('0.80');
    expect(decimal('de', 2, 2).format(0.8)).toBe('0,80');
  });
});
