import { TestDatabases } from '@backstage/backend-test-utils';
import { PracticeStatus } from 'backstage-plugin-cd-maturity-common';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { score, scored } from '../__testUtils__/scored';
import { DAY, NOW } from '../__testUtils__/signals';
import { recomputeGroups } from '../aggregation/recomputeGroups';
import { GroupTree } from '../catalog/GroupTree';
import { ModelSet } from '../models/ModelSet';
import { countGroupsAt } from '../reconstruction/countGroupsAt';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { groupMarks, markGroups } from '../store/dirtyGroups';
import { keepDay, putReconstructedDays, thinDays } from '../store/groupDays';
import { addLevelMoves } from '../store/levelMoves';
import { addChanges, StoredChange } from '../store/scoreChanges';
import { putScores, standingOf, StoredScore } from '../store/scores';
import { dayOf } from './day';
import { moveOf } from './moveOf';
import { readHistory } from './readHistory';
import { readMovers } from './readMovers';
import { readTrend } from './readTrend';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const models = ModelSet.load({
  dictionary: signalDictionary,
  sources: shippedModels,
});
const compiled = models.get('cd');
const whole: ScorecardScope = { compiled, filter: {}, tree: new GroupTree([]) };
const TEAM = 'group:default/team';
const INNER = 'domain:default/inner';
const OUTER = 'domain:default/outer';

/** As evaluations do it, one after the other. */
class Evaluations {
  readonly #db: Knex;
  readonly #last = new Map<string, StoredScore>();

  constructor(db: Knex) {
    this.#db = db;
  }

  async judge(name: string, level: number, at: number): Promise<void> {
    const result = scored(
      name,
      { owner: TEAM, domain: INNER },
      {
        evaluatedAt: at,
        published: { level },
        score: { ...score, level, progress: level },
      },
    );
    const { entityRef } = result.entity;
    const before = this.#last.get(entityRef);
    const move = moveOf(result, new Map(before ? [['cd', before]] : []), at);
    await putScores(this.#db, [result]);
    await addLevelMoves(this.#db, move ? [move] : []);
    await markGroups(this.#db, groupMarks([result.entity]));
    this.#last.set(entityRef, {
      ...result,
      entityRef,
      standing: standingOf(result),
    });
  }
}

describe.each(databases.eachSupportedId())('history on %s', id => {
  let db: Knex;
  beforeAll(async () => {
    db = await migrated(databases, id);
    const evaluations = new Evaluations(db);
    await evaluations.judge('up', 1, NOW - 10 * DAY);
    await evaluations.judge('down', 3, NOW - 10 * DAY);
    await evaluations.judge('same', 2, NOW - 10 * DAY);
    await evaluations.judge('up', 2, NOW - 5 * DAY);
    await evaluations.judge('same', 2, NOW - 5 * DAY);
    await evaluations.judge('up', 3, NOW - 2 * DAY);
    await evaluations.judge('down', 2, NOW - DAY);
    await evaluations.judge('late', 0, NOW - DAY);
    await db('models').insert({ model: 'cd', version: '1.0.0', hash: 'x' });
    await recomputeGroups(db, models.models);
  });

  it('draws the line of an entity from its moves, with where it began', async () => {
    const points = await readHistory(db, compiled, {
      entityRef: 'component:default/up',
      since: NOW - 4 * DAY,
    });
    expect(points.map(({ level, marker }) => [level, marker])).toEqual([
      [2, undefined],
      [3, undefined],
    ]);
    const all = await readHistory(db, compiled, {
      entityRef: 'component:default/same',
      since: 0,
    });
    expect(all).toMatchObject([{ level: 2, marker: 'first' }]);
  });

  it('names who moved in the window, and not who is new or stands still', async () => {
    const movers = await readMovers(
      db,
      whole,
      { groupBy: 'entity', days: 7 },
      NOW,
    );
    expect(movers.improved).toMatchObject([{ title: 'up', moved: 2, up: 1 }]);
    expect(movers.regressed).toMatchObject([
      { title: 'down', moved: -1, down: 1 },
    ]);
    const teams = await readMovers(
      db,
      whole,
      { groupBy: 'owner', days: 7 },
      NOW,
    );
    expect(teams.improved).toMatchObject([
      { key: TEAM, moved: 1, up: 2, down: 1 },
    ]);
  });

  it('says from where to where each moved, and why', async () => {
    const aGate = (dimension: string, wanted: number) =>
      compiled.practices.find(
        ({ gate, rank, practice }) =>
          gate && rank === wanted && practice.dimension === dimension,
      )!;
    const near = aGate('build', 3);
    const far = aGate('build', 1);
    const other = aGate('culture', 3);
    const further = aGate('build', 2);
    const change = (
      name: string,
      at: number,
      [from, to]: [number, number],
      changes: StoredChange['changes'] = [],
    ): StoredChange => ({
      entityRef: `component:default/${name}`,
      model: 'cd',
      modelVersion: '1.0.0',
      at,
      causes: ['signals'],
      changes: [{ what: 'level', from, to }, ...changes],
    });
    const practice = (
      practiceId: string,
      [from, to]: [PracticeStatus, PracticeStatus],
    ) => ({
      what: 'practice' as const,
      id: practiceId,
      from,
      to,
      clauses: [],
    });
    await addChanges(db, [
      change('up', NOW - 5 * DAY, [1, 2]),
      change(
        'up',
        NOW - 2 * DAY,
        [2, 3],
        [
          { what: 'dimension', id: 'build', from: 2, to: 3 },
          practice(further.id, ['unknown', 'partial']),
          practice(other.id, ['fail', 'pass']),
          practice(far.id, ['unknown', 'pass']),
          practice(near.id, ['fail', 'pass']),
          practice(compiled.practices.at(-1)!.id, ['pass', 'fail']),
        ],
      ),
      // A bad morning that passed is not why it moved up.
      change('up', NOW - DAY, [3, 2]),
      // What fell a day ago is shown now.
      change('down', NOW - 8 * DAY + 1, [3, 2]),
    ]);
    const { improved, regressed } = await readMovers(
      db,
      whole,
      { groupBy: 'entity', days: 7 },
      NOW,
    );
    expect(improved).toMatchObject([
      {
        from: 1,
        to: 3,
        why: {
          at: new Date(NOW - 2 * DAY).toISOString(),
          causes: ['signals'],
          practices: 4,
        },
      },
    ]);
    expect(improved[0].why?.moves.map(move => move.id)).toEqual([
      'build',
      near.id,
      far.id,
      other.id,
    ]);
    expect(regressed).toMatchObject([
      { from: 3, to: 2, why: { moves: [], practices: 0 } },
    ]);
    await db('score_changes').delete();
    const unlogged = await readMovers(
      db,
      whole,
      { groupBy: 'entity', days: 7 },
      NOW,
    );
    expect(unlogged.improved[0]).not.toHaveProperty('why');
  });

  it('claims no way between levels that another version lies between', async () => {
    await addLevelMoves(db, [
      {
        entityRef: 'component:default/up',
        model: 'cd',
        modelVersion: '1.0.0',
        at: NOW - 3 * DAY,
        kind: 'moved',
        from: 0,
        to: 1,
        dimensionLevels: '1',
        progress: 1,
        confidence: 1,
        reconstructed: false,
      },
    ]);
    const { improved } = await readMovers(
      db,
      whole,
      { groupBy: 'entity', days: 7 },
      NOW,
    );
    expect(improved).toMatchObject([{ title: 'up', moved: 3 }]);
    expect(improved[0]).not.toHaveProperty('from');
    expect(improved[0]).not.toHaveProperty('to');
    await db('level_moves')
      .where({ at: NOW - 3 * DAY })
      .delete();
  });

  it('undoes moves for who sees a part only', async () => {
    const restricted = {
      ...whole,
      restriction: { key: 'owner' as const, values: [TEAM] },
    };
    const days = await readTrend(db, restricted, { days: 11 }, NOW);
    const levelsOn = (ago: number) =>
      days.at(-1 - ago)!.distribution.levels.slice(0, 4);
    expect(levelsOn(0)).toEqual([1, 0, 2, 1]);
    expect(levelsOn(3)).toEqual([0, 0, 2, 1]);
    expect(levelsOn(6)).toEqual([0, 1, 1, 1]);
    expect(levelsOn(11)).toEqual([0, 0, 0, 0]);
  });

  it('weighs who stood where, for who sees a part only as well', async () => {
    const restricted = {
      ...whole,
      restriction: { key: 'owner' as const, values: [TEAM] },
    };
    const levels = async () => {
      const days = await readTrend(db, restricted, { days: 6 }, NOW);
      return [days.at(-1)!.level, days.at(-4)!.level];
    };
    const weigh = async (name: string, weight: number) => {
      await db('scores').update({ weight: 1 });
      await db('scores')
        .where('entity_ref', `component:default/${name}`)
        .update({ weight });
    };
    expect(await levels()).toEqual([2, 2]);
    await weigh('up', 20);
    expect(await levels()).toEqual([3, 2]);
    await weigh('down', 20);
    expect(await levels()).toEqual([2, 3]);
    const then = await countGroupsAt(db, compiled, whole.tree, NOW - 3 * DAY);
    expect(then.find(({ key }) => key === TEAM)).toMatchObject({
      levels: [0, 0, 2, 1, 0, 0],
      weights: [0, 0, 2, 20, 0, 0],
      progress: (2 + 2 + 20 * 3) / 22,
    });
    const nested = await countGroupsAt(
      db,
      compiled,
      new GroupTree([[INNER, OUTER]]),
      NOW - 3 * DAY,
    );
    const levelsOf = (wanted: string) =>
      nested.find(({ key }) => key === wanted)?.levels;
    expect(levelsOf(OUTER)).toEqual([0, 0, 2, 1, 0, 0]);
    expect(levelsOf(INNER)).toEqual(levelsOf(OUTER));
    await db.transaction(async tx => {
      const day = dayOf(NOW) - 3;
      await putReconstructedDays(tx, 'cd', {
        day,
        modelVersion: '1.0.0',
        groups: then,
      });
      const kept = await tx('group_days')
        .where({ group_by: 'owner', key: TEAM, day })
        .first('level', 'rated');
      expect(kept).toEqual({ level: 3, rated: 3 });
      await tx('group_days').delete();
    });
    await db('scores').update({ weight: 1 });
  });

  it('keeps a row a day, the last word of the day, and one a week of what is old', async () => {
    const today = dayOf(NOW);
    await keepDay(db, today - 1);
    await keepDay(db, today);
    await keepDay(db, today);
    const days = await readTrend(db, whole, { days: 30, group: TEAM }, NOW);
    expect(days).toMatchObject([{ eligible: 4 }, { eligible: 4 }]);
    for (let ago = 91; ago < 105; ago++) {
      await keepDay(db, today - ago);
    }
    await keepDay(db, today - 800);
    await thinDays(db, { today, keepDays: 730 });
    const kept: number[] = await db('group_days')
      .where({ group_by: 'all' })
      .orderBy('day')
      .pluck('day');
    expect(kept.slice(-2)).toEqual([today - 1, today]);
    expect(kept).toHaveLength(4);
    expect(
      kept.slice(0, 2).map(day => new Date(day * DAY).getUTCDay()),
    ).toEqual([0, 0]);
  });
});
