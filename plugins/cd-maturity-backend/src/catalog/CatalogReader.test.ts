import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { component, group, system, user } from '../__testUtils__/catalog';
import { migrated } from '../__testUtils__/databases';
import { DAY, NOW } from '../__testUtils__/signals';
import { testSource } from '../__testUtils__/testSource';
import { readBindings } from '../store/bindings';
import { leaseDirty } from '../store/dirty';
import { readEntities } from '../store/entities';
import { groupsOfLogins } from '../store/logins';
import { CatalogReader } from './CatalogReader';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const base = [
  group('org'),
  group('team', 'org'),
  user('mia', ['team'], 'Mia-Dev'),
  system('commerce', 'sales'),
  component('shop', {
    owner: 'group:default/team',
    system: 'commerce',
    scope: 'acme/shop',
  }),
];

describe.each(databases.eachSupportedId())('CatalogReader on %s', id => {
  let db: Knex;
  let now: number;
  beforeEach(async () => {
    db = await migrated(databases, id);
    now = NOW;
  });

  async function read(entities: Entity[]) {
    const onDirty = jest.fn();
    const reader = new CatalogReader({
      db,
      catalog: catalogServiceMock({ entities }),
      auth: mockServices.auth(),
      sources: [testSource],
      judgedKinds: new Set(['component']),
      config: {
        bindings: [],
        renamedScopes: [],
        catalog: { refresh: 0, forgetAfter: 2 * DAY },
      },
      clock: { now: () => now },
      logger: mockServices.logger.mock(),
      onDirty,
    });
    const judged = await reader.refresh();
    const taken = await leaseDirty(db, {
      now,
      limit: 99,
      leaseMs: 0,
      longestWaitMs: 60_000,
    });
    await db('dirty_entities').delete();
    return { judged, onDirty, dirty: taken.map(({ entityRef }) => entityRef) };
  }

  it('keeps what it needs of an entity, with bindings and logins', async () => {
    expect(await read(base)).toMatchObject({ judged: 1, dirty: [SHOP] });
    const shop = (await readEntities(db, [SHOP])).get(SHOP)!;
    expect(shop).toMatchObject({
      kind: 'component',
      title: 'shop',
      owner: 'group:default/team',
      system: 'system:default/commerce',
      domain: 'domain:default/sales',
      snapshot: {
        facts: { 'catalog.owner_is_group': true },
        figures: { 'catalog.metadata_score': 5 / 8 },
      },
    });
    expect(await readBindings(db, [SHOP])).toMatchObject([
      { scopeKey: 'test:acme/shop', why: 'test/scope' },
    ]);
    expect(await groupsOfLogins(db, ['mia-dev', 'nobody'])).toEqual({
      'mia-dev': ['group:default/team'],
    });
  });

  it('notices what changed, and only that', async () => {
    await read(base);
    const same = await read(base);
    expect(same.dirty).toEqual([]);
    expect(same.onDirty).not.toHaveBeenCalled();
    const moved = component('shop', { owner: 'group:default/team' });
    expect((await read([...base.slice(0, 4), moved])).dirty).toEqual([SHOP]);
    expect(await readBindings(db, [SHOP])).toEqual([]);
  });

  it('notices that the owner, a member or the group tree changed', async () => {
    await read(base);
    const [org, team, , ...rest] = base;
    const elsewhere = user('mia', ['org'], 'Mia-Dev');
    expect((await read([org, team, elsewhere, ...rest])).dirty).toEqual([SHOP]);
    await read(base);
    const child = group('squad', 'team');
    expect((await read([...base, child])).dirty).toEqual([SHOP]);
    const ownerless = base.filter(({ metadata }) => metadata.name !== 'team');
    await read(ownerless);
    now += 2 * DAY;
    await read(ownerless);
    expect((await read(ownerless)).dirty).toEqual([SHOP]);
    const shop = (await readEntities(db, [SHOP])).get(SHOP);
    expect(shop?.snapshot.facts['catalog.owner_valid']).toBe(false);
  });

  it('forgets an entity only after it was missing for long', async () => {
    await read(base);
    const without = base.slice(0, 4);
    await read(without);
    now += DAY;
    await read(without);
    expect((await readEntities(db, [SHOP])).size).toBe(1);
    await read(base);
    now += DAY;
    await read(without);
    expect((await readEntities(db, [SHOP])).size).toBe(1);
    now += 2 * DAY;
    await read(without);
    expect((await readEntities(db, [SHOP])).size).toBe(0);
    expect(await readBindings(db, [SHOP])).toEqual([]);
  });
});
