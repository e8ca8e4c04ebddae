import { GroupTree } from './GroupTree';

const tree = new GroupTree([
  ['org', undefined],
  ['shop', 'org'],
  ['checkout', 'shop'],
  ['search', 'shop'],
  ['ring-a', 'ring-b'],
  ['ring-b', 'ring-a'],
]);

describe('GroupTree', () => {
  it('walks up and down', () => {
    expect(tree.withAncestors('checkout')).toEqual(['checkout', 'shop', 'org']);
    expect(tree.withDescendants('shop')).toEqual([
      'shop',
      'checkout',
      'search',
    ]);
    expect(tree.withDescendants('search')).toEqual(['search']);
  });

  it('survives a ring and a group that nobody knows', () => {
    expect(tree.withAncestors('ring-a')).toEqual(['ring-a', 'ring-b']);
    expect(tree.withDescendants('ring-a')).toEqual(['ring-a', 'ring-b']);
    expect(tree.withAncestors('nowhere')).toEqual(['nowhere']);
  });
});
