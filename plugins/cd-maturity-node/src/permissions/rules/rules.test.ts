import { MaturityResource } from '../resource';
import { maturityPermissionRules } from '.';

const shop: MaturityResource = {
  entityRef: 'component:default/shop',
  kind: 'component',
  owner: 'group:default/checkout',
  system: 'system:default/commerce',
  tags: ['java', 'pci'],
};
const { isEntityOwner, hasOwner, hasKind, hasSystem, hasDomain, hasTag } =
  maturityPermissionRules;

describe('permission rules', () => {
  it('say the same of a resource in memory and of a stored row', () => {
    const claims = ['user:default/mia', 'Group:default/Checkout'];
    expect(isEntityOwner.apply(shop, { claims })).toBe(true);
    expect(isEntityOwner.toQuery({ claims })).toEqual({
      key: 'owner',
      values: ['user:default/mia', 'group:default/checkout'],
    });
    const owners = ['Group:default/Checkout'];
    expect(hasOwner.apply(shop, { owners })).toBe(true);
    expect(hasOwner.toQuery({ owners })).toEqual({
      key: 'owner',
      values: ['group:default/checkout'],
    });
    expect(hasTag.apply(shop, { tags: ['go', 'pci'] })).toBe(true);
    expect(hasTag.apply(shop, { tags: ['go'] })).toBe(false);
    expect(hasTag.toQuery({ tags: ['go'] })).toEqual({
      key: 'tags',
      values: ['go'],
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
