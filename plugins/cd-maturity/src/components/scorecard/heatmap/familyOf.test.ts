import { familyOf } from './familyOf';

describe('familyOf', () => {
  it.each([
    ['domain:default/money', 'domain', 'domain'],
    ['system:default/sales', 'domain', 'system'],
    ['none', 'domain', 'domain'],
    ['system:default/sales', 'system', 'system'],
    ['system:odd', 'type', 'type'],
    ['group:default/shop', 'owner', 'owner'],
  ] as const)('%s, by %s: %s', (key, groupBy, family) => {
    expect(familyOf(key, groupBy)).toBe(family);
  });
});
