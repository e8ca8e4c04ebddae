import { digitsFor, durationQuantity, quantity } from './quantity';

describe('durationQuantity', () => {
  it.each([
    [42, 42, 'seconds'],
    [90, 1.5, 'minutes'],
    [85 * 60, 85, 'minutes'],
    [2 * 3600, 2, 'hours'],
    [71 * 3600, 71, 'hours'],
    [72 * 3600, 3, 'days'],
  ])('says %d seconds as %d %s', (seconds, value, unit) => {
    expect(durationQuantity(seconds)).toEqual({ value, unit });
  });
});

describe('quantity', () => {
  it.each([
    [0.08, 'ratio', 8, 'percent'],
    [26, 'hours', 26, 'hours'],
    [0.5, 'hours', 30, 'minutes'],
    [240, 'hours', 10, 'days'],
    [150, 'minutes', 2.5, 'hours'],
    [4, 'days', 4, 'days'],
    [3.9, 'per week', 3.9, 'perWeek'],
    [2, 'per day', 2, 'perDay'],
    [4, 'per month', 4, 'perMonth'],
    [81, 'percent', 81, 'percent'],
    [-3, 'points', -3, 'points'],
    [0.82, 'score', 0.82, 'none'],
    [7, 'something new', 7, 'none'],
  ])('shows %d %s as %d %s', (value, unit, shown, shownUnit) => {
    expect(quantity(value, unit)).toEqual({ value: shown, unit: shownUnit });
  });
});

describe('digitsFor', () => {
  it('keeps what can be read and drops what cannot be known', () => {
    expect(digitsFor({ value: 0.82, unit: 'none' })).toBe(2);
    expect(digitsFor({ value: 3.94, unit: 'perWeek' })).toBe(1);
    expect(digitsFor({ value: 26.4, unit: 'hours' })).toBe(0);
    expect(digitsFor({ value: 7.6, unit: 'percent' })).toBe(0);
    expect(digitsFor({ value: 0.4, unit: 'percent' })).toBe(1);
    expect(digitsFor({ value: 4.4, unit: 'seconds' })).toBe(0);
  });
});
