import { childGroupBy, groupKindOf, membersOf } from './groupScope';

describe('group scope', () => {
  it('knows the kinds that others belong to, however they are written', () => {
    expect(groupKindOf('Group')).toBe('group');
    expect(groupKindOf('domain')).toBe('domain');
    expect(groupKindOf('Component')).toBeUndefined();
  });

  it('filters by owner, system or domain', () => {
    expect(membersOf('group', 'group:default/a')).toEqual({
      owner: ['group:default/a'],
    });
    expect(membersOf('system', 'system:default/a')).toEqual({
      system: ['system:default/a'],
    });
    expect(membersOf('domain', 'domain:default/a')).toEqual({
      domain: ['domain:default/a'],
    });
  });

  it('has groups below groups, and what is in a domain below domains', () => {
    expect(childGroupBy('group')).toBe('owner');
    expect(childGroupBy('domain')).toBe('domain');
  });
});
