import { DAY, NOW } from '../__testUtils__/signals';
import { Binding } from '../store/bindings';
import { ScopeRole } from '../store/scopeRoles';
import { aliveRoles, boundRoles, watchedSince } from './roles';

const binding: Binding = {
  entityRef: 'component:default/shop',
  source: 'test',
  scopeKey: 'test:acme/shop',
  roles: ['ci', 'deploy'],
  why: 'test/scope',
};
const spoken = (
  role: ScopeRole['role'],
  firstAt: number,
  scopeKey = 'test:acme/shop',
): ScopeRole => ({ scopeKey, source: 'test', role, firstAt, lastAt: NOW });

describe('roles', () => {
  it('are bound when a scope of the entity ever spoke in them', () => {
    expect(
      boundRoles(
        [binding],
        [
          spoken('ci', NOW - DAY),
          spoken('scm', NOW - DAY),
          spoken('deploy', NOW - DAY, 'test:acme/other'),
        ],
      ),
    ).toEqual([{ role: 'ci', source: 'test', since: NOW - DAY }]);
  });

  it('are watched since the earliest event of any scope', () => {
    const other = { ...binding, scopeKey: 'test:acme/other' };
    const roles = boundRoles(
      [binding, other],
      [spoken('ci', NOW - DAY), spoken('ci', NOW - 3 * DAY, 'test:acme/other')],
    );
    expect(watchedSince(roles)).toEqual({ ci: NOW - 3 * DAY });
  });

  it('are alive when the source is heard and has watched a whole window', () => {
    const alive = (firstAt: number, isHeard: boolean) =>
      aliveRoles(
        boundRoles([binding], [spoken('ci', firstAt)]),
        () => isHeard,
        NOW,
      );
    expect(alive(NOW - 30 * DAY, true)).toEqual(['ci']);
    expect(alive(NOW - 29 * DAY, true)).toEqual([]);
    expect(alive(NOW - 30 * DAY, false)).toEqual([]);
  });
});
