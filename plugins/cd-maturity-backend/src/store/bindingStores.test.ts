import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { NOW } from '../__testUtils__/signals';
import { putCorrection, readCorrections } from './bindingCorrections';
import { replaceBindings } from './bindings';
import { learnIdentity, learnRenames, readRenames } from './scopeAliases';
import { dueScopes, syncCursors } from './sourceCursors';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const SHOP = 'component:default/shop';

describe.each(databases.eachSupportedId())('bindings on %s', id => {
  let db: Knex;
  beforeEach(async () => {
    db = await migrated(databases, id);
  });

  it('give a correction to whoever comes first, and a conflict to the other', async () => {
    const correction = {
      entityRef: SHOP,
      revision: 1,
      content: [],
      by: 'user:default/mia',
      at: NOW,
    };
    await putCorrection(db, correction);
    await expect(
      putCorrection(db, { ...correction, by: 'user:default/ole' }),
    ).rejects.toThrow('changed by somebody else');
    await expect(
      putCorrection(db, { ...correction, revision: 3 }),
    ).rejects.toThrow('changed by somebody else');
    const restored = { ...correction, revision: 2, content: undefined };
    await putCorrection(db, restored);
    expect((await readCorrections(db, [SHOP])).get(SHOP)).toEqual({
      entityRef: SHOP,
      revision: 2,
      by: 'user:default/mia',
      at: NOW,
    });
  });

  it('know the last name of a scope, also after there and back', async () => {
    const toNew = { formerKey: 'test:old', scopeKey: 'test:new' };
    const back = { formerKey: 'test:new', scopeKey: 'test:old' };
    await learnRenames(db, [toNew], NOW);
    await learnRenames(db, [toNew], NOW);
    expect(await readRenames(db)).toEqual([toNew]);
    await learnRenames(db, [back, { ...back, formerKey: 'test:old' }], NOW);
    expect(await readRenames(db)).toEqual([back]);
  });

  it('end a former name that another scope takes', async () => {
    const moved = { formerKey: 'test:a', scopeKey: 'test:b' };
    await learnRenames(db, [moved], NOW);
    await learnRenames(db, [{ scopeKey: 'test:a' }], NOW);
    expect(await readRenames(db)).toEqual([]);
    await learnRenames(db, [moved], NOW);
    await learnIdentity(
      db,
      { source: 'test', scopeKey: 'test:a' },
      { id: 'host/9', scopeKey: 'test:a' },
      NOW,
    );
    expect(await readRenames(db)).toEqual([]);
  });

  it('learn from who answers, whichever name was asked for', async () => {
    const seen = (asked: string, present: string) =>
      learnIdentity(
        db,
        { source: 'test', scopeKey: `test:${asked}` },
        { id: 'host/1', scopeKey: `test:${present}` },
        NOW,
      );
    expect(await seen('1234', 'old')).toBe(true);
    expect(await seen('old', 'old')).toBe(false);
    expect(await seen('1234', 'old')).toBe(false);
    // Its annotation was changed together with its name.
    expect(await seen('new', 'new')).toBe(true);
    expect(await seen('old', 'new')).toBe(false);
    expect(await readRenames(db)).toEqual([
      { formerKey: 'test:1234', scopeKey: 'test:old' },
      { formerKey: 'test:old', scopeKey: 'test:new' },
    ]);
    const other = await learnIdentity(
      db,
      { source: 'test', scopeKey: 'test:else' },
      { id: 'host/2', scopeKey: 'test:else' },
      NOW,
    );
    expect(other).toBe(false);
  });

  it('ask nobody for a former name', async () => {
    const binding = (scopeKey: string) => ({
      entityRef: SHOP,
      source: 'test',
      scopeKey,
      roles: ['ci' as const],
      why: 'test',
    });
    const sync = () =>
      syncCursors(db, 'test', { now: NOW, backfillSince: undefined });
    await replaceBindings(db, [SHOP], [binding('test:old')]);
    await sync();
    await replaceBindings(
      db,
      [SHOP],
      [binding('test:new'), { ...binding('test:old'), former: true }],
    );
    await sync();
    expect(await dueScopes(db, 'test', { now: NOW, limit: 9 })).toEqual([
      'test:new',
    ]);
  });
});
