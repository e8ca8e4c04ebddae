import { MaturityResource } from '../resource';
import { maturityPermissionRules } from '.';

const shop: MaturityResource = {
  entityRef: 'component:default/shop',
  kind: 'component',
  owner: 'group:default/checkout',
  system: 'system:default/commerce',
};
const { isEntityOwner, hasKind, hasSystem, hasDomain } =
  maturityPermissionRules;

describe('permission rules', () => {
  it('say the same of a resource in memory and of a stored row', () => {
    const claims = ['user:default/mia', 'Group:default/Checkout'];
    expect(isEntityOwner.apply(shop, { claims })).toBe(true);
    expect(isEntityOwner.toQuery({ claims })).toEqual({
      key: 'owner',
      values: ['user:default/mia', 'group:default/checkout'],
    });
    expect(hasKind.apply(shop, { kinds: ['Component'] })).toBe(true);
    expect(hasSystem.apply(shop, { systems: ['system:default/other'] })).toBe(
      false,
    );
  });

  it('never hold for what an entity does not have', () => {
    expect(hasDomain.apply(shop, { domains: [''] })).toBe(false);
    expect(
      isEntityOwner.apply({ ...shop, owner: undefined }, { claims: [] }),
    ).toBe(false);
  });
});
