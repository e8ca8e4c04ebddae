import { frozen, withoutClock } from './pure';

describe('withoutClock', () => {
  it.each<[string, () => unknown]>([
    ['Date.now', () => Date.now()],
    ['new Date()', () => new Date()],
    ['Date()', () => Date()],
    ['Math.random', () => Math.random()],
  ])('refuses %s', (_, run) => {
    expect(() => withoutClock(run)).toThrow('not pure');
    expect(run).not.toThrow();
  });

  it('lets calculations with given times through', () => {
    expect(withoutClock(() => new Date(Date.UTC(2026, 0)).toISOString())).toBe(
      '2026-01-01T00:00:00.000Z',
    );
    expect(withoutClock(() => new Date(0) instanceof Date)).toBe(true);
  });
});

describe('frozen', () => {
  it('forbids changes at every depth', () => {
    const value = frozen({ a: [{ b: 1 }] });
    expect(() => {
      value.a[0].b = 2;
    }).toThrow();
  });
});
