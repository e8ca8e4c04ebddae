import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { entityRecord } from '../__testUtils__/scored';
import { NOW } from '../__testUtils__/signals';
import { mailLogin } from '../catalog/logins';
import { putEntities } from '../store/entities';
import { replaceLogins } from '../store/logins';
import { factsOfPeople } from './factsOfPeople';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const user = (name: string, ...groups: string[]) => ({
  ...entityRecord(name),
  entityRef: `user:default/${name}`,
  kind: 'user',
  snapshot: { ...entityRecord(name).snapshot, memberOf: groups },
});
const group = (name: string, parent?: string) => ({
  ...entityRecord(name),
  entityRef: `group:default/${name}`,
  kind: 'group',
  ...(parent ? { parent: `group:default/${parent}` } : {}),
});
const owned = (name: string, owner?: string) => entityRecord(name, { owner });

describe.each(databases.eachSupportedId())('factsOfPeople on %s', id => {
  let db: Knex;
  beforeAll(async () => {
    db = await migrated(databases, id);
    await putEntities(db, [
      group('org'),
      group('checkout', 'org'),
      group('other'),
      user('ada', 'group:default/checkout'),
      user('grace', 'group:default/other'),
      owned('by-team', 'group:default/checkout'),
      owned('by-parent', 'group:default/org'),
      owned('by-other', 'group:default/other'),
      owned('by-ada', 'user:default/ada'),
      owned('by-nobody'),
    ]);
    await replaceLogins(db, [
      { entityRef: 'user:default/ada', logins: [mailLogin('ada@acme.io')] },
      { entityRef: 'user:default/grace', logins: ['grace@acme.io'] },
    ]);
  });

  const names = ['by-team', 'by-parent', 'by-other', 'by-ada', 'by-nobody'];
  const said = async (value: boolean, ...people: string[]) => {
    const facts = await factsOfPeople(
      db,
      [{ id: 'oncall.owner_on_rotation', value, people }],
      {
        entityRefs: names.map(name => `component:default/${name}`),
        from: 'pagerduty:pabc',
        at: NOW,
      },
    );
    return Object.fromEntries(
      facts.map(fact => [fact.entityRef.split('/')[1], fact.value]),
    );
  };

  it('hold for whom one of the people owns, alone or in a group at any depth', async () => {
    expect(await said(true, 'Ada@acme.io')).toEqual({
      'by-team': 1,
      'by-parent': 1,
      'by-other': 0,
      'by-ada': 1,
    });
  });

  it('say nothing where somebody might be an owner and is not known', async () => {
    expect(await said(true, 'grace@acme.io', 'who@acme.io')).toEqual({
      'by-other': 1,
    });
    expect(await said(true)).toEqual({});
  });

  it('hold for nobody where nobody takes turns', async () => {
    expect(await said(false)).toEqual(
      Object.fromEntries(names.map(name => [name, 0])),
    );
  });
});
