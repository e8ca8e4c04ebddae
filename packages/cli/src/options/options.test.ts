import { parseEntityRef } from './entityRef';
import { parseEnvironmentPattern } from './environmentPattern';
import { parseInstant } from './instant';

describe('options', () => {
  it.each([
    ['2026-03-01', Date.UTC(2026, 2, 1)],
    ['2026-03-01T12:00:00Z', Date.UTC(2026, 2, 1, 12)],
    ['2026-03-01T12:00:00+02:00', Date.UTC(2026, 2, 1, 10)],
  ])('reads the time %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each(['now', '2026', '2026-02-30', '2026-03-01T12:00:00', '1970-01-01'])(
    'refuses the time %s',
    text => {
      expect(() => parseInstant(text)).toThrow('ISO 8601');
    },
  );

  it('splits a pattern at its last equals sign', () => {
    const first = parseEnvironmentPattern('^a=b$=staging');
    expect(parseEnvironmentPattern('live=production', first)).toEqual([
      { pattern: '^a=b$', tier: 'staging' },
      { pattern: 'live', tier: 'production' },
    ]);
  });

  it.each(['live', '=production', 'live=prod', '(=production'])(
    'refuses the pattern %s',
    text => {
      expect(() => parseEnvironmentPattern(text)).toThrow('regular expression');
    },
  );

  it('takes full entity refs only', () => {
    expect(parseEntityRef('Component:Default/Cart')).toBe(
      'component:default/cart',
    );
    expect(() => parseEntityRef('cart')).toThrow('kind:namespace/name');
  });
});
