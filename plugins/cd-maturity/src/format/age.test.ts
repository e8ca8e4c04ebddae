import { age } from './age';

const NOW = Date.parse('2025-11-22T12:00:00Z');
const ago = (iso: string) => age(Date.parse(iso), NOW);

describe('age', () => {
  it.each([
    ['2025-11-22T11:59:30Z', 'now', 0],
    ['2025-11-22T11:55:00Z', 'minutes', 5],
    ['2025-11-22T11:00:00Z', 'hours', 1],
    ['2025-11-20T13:00:00Z', 'hours', 47],
    ['2025-11-20T12:00:00Z', 'days', 2],
    ['2025-09-24T12:00:00Z', 'days', 59],
    ['2025-09-23T12:00:00Z', 'months', 2],
  ])('of %s is %s %d', (iso, unit, value) => {
    expect(ago(iso)).toEqual({ unit, value });
  });

  it('takes a clock that runs ahead as now', () => {
    expect(ago('2025-11-22T12:03:00Z').unit).toBe('now');
  });
});
