import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { DAY, NOW } from '../__testUtils__/signals';
import { addLevelMoves, LevelMove, readLevelMoves } from './levelMoves';
import { deleteMoves, thinMoves } from './thinMoves';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const WEEK = 7 * DAY;
const going = { aborted: false };
/** Weeks begin where 1970 began. */
const OLD = Math.floor((NOW - 120 * DAY) / WEEK) * WEEK;

function move(
  at: number,
  from: number | null,
  to: number | null,
  over: Partial<LevelMove> = {},
): LevelMove {
  return {
    entityRef: SHOP,
    model: 'cd',
    modelVersion: '1.0.0',
    at,
    kind: 'moved',
    from,
    to,
    dimensionLevels: String(to),
    progress: to ?? 0,
    confidence: 1,
    reconstructed: false,
    ...over,
  };
}

describe.each(databases.eachSupportedId())('moves of levels on %s', id => {
  let db: Knex;
  beforeEach(async () => {
    db = await migrated(databases, id);
    await db('models').insert({ model: 'cd', version: '1.0.0', hash: 'x' });
  });

  const stored = async (entityRef = SHOP) =>
    (await readLevelMoves(db, { entityRef, model: 'cd', since: 0 })).map(
      ({ at, kind, from, to }) => [(at - OLD) / DAY, kind, from, to],
    );

  it('of an old week become one, from where it began to where it ended', async () => {
    await addLevelMoves(db, [
      move(OLD - WEEK, null, 1, { kind: 'first' }),
      move(OLD, 1, 2),
      move(OLD + DAY, 2, 3),
      move(OLD + 6 * DAY, 3, 2),
      move(OLD + 7 * DAY, 2, 3),
      move(NOW - 2 * DAY, 3, 2),
      move(NOW - DAY, 2, 3),
      move(OLD, 1, 4, { entityRef: 'component:default/cart' }),
    ]);
    await thinMoves(db, NOW, going);
    await thinMoves(db, NOW, going);
    expect(await stored()).toEqual([
      [-7, 'first', null, 1],
      [6, 'moved', 1, 2],
      [7, 'moved', 2, 3],
      [(NOW - 2 * DAY - OLD) / DAY, 'moved', 3, 2],
      [(NOW - DAY - OLD) / DAY, 'moved', 2, 3],
    ]);
    expect(await stored('component:default/cart')).toEqual([
      [0, 'moved', 1, 4],
    ]);
  });

  it('are left as they are around a new version of the model', async () => {
    const moves = [
      move(OLD, 1, 2),
      move(OLD + DAY, 2, 3, { kind: 'model' }),
      move(OLD + 2 * DAY, 3, 2),
    ];
    await addLevelMoves(db, moves);
    await thinMoves(db, NOW, going);
    expect(await stored()).toHaveLength(3);
  });

  it('of more weeks than one statement takes are all thinned', async () => {
    const names = Array.from(
      { length: 230 },
      (_, n) => `component:default/${n}`,
    );
    await addLevelMoves(
      db,
      names.flatMap(entityRef => [
        move(OLD, 1, 2, { entityRef }),
        move(OLD + DAY, 2, 1, { entityRef }),
      ]),
    );
    await thinMoves(db, NOW, going);
    const rows = await db('level_moves').select('from_level', 'to_level');
    expect(rows).toHaveLength(230);
    expect(rows[0]).toEqual({ from_level: 1, to_level: 1 });
  });

  it('past their retention go, but the last of them says how things stood', async () => {
    await addLevelMoves(db, [
      move(OLD, null, 1, { kind: 'first' }),
      move(OLD + DAY, 1, 2),
      move(OLD + 2 * DAY, 2, 3),
      move(OLD + 9 * DAY, 3, 2),
      move(OLD, null, 4, {
        entityRef: 'component:default/cart',
        kind: 'first',
      }),
    ]);
    expect(await deleteMoves(db, OLD + 5 * DAY, going)).toBe(2);
    expect(await deleteMoves(db, OLD + 5 * DAY, going)).toBe(0);
    expect(await stored()).toEqual([
      [2, 'moved', 2, 3],
      [9, 'moved', 3, 2],
    ]);
    expect(await stored('component:default/cart')).toHaveLength(1);
  });
});
