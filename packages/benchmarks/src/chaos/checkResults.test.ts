import { recomputeGroups } from 'backstage-plugin-cd-maturity-backend/src/aggregation/recomputeGroups';
import { BenchDatabase, openSqlite } from '../evaluate/databases';
import { benchModels, openEngine } from '../evaluate/openEngine';
import { evaluateFirst } from '../growth/evaluateAll';
import { AS_OF } from '../seed/asOf';
import { refOf } from '../seed/catalog';
import { checkResults } from './checkResults';

jest.setTimeout(120_000);

const ENTITIES = 2;
const models = benchModels();

let database: BenchDatabase;
beforeEach(async () => {
  database = await openSqlite();
  const { db } = database;
  const engine = await openEngine(db, ENTITIES);
  // Twice: a practice may look at what the product itself has shown before.
  await evaluateFirst(db, engine, ENTITIES, AS_OF);
  await evaluateFirst(db, engine, ENTITIES, AS_OF);
  while (await recomputeGroups(db, models.models)) {
    // Until no mark is left.
  }
});
afterEach(() => database.drop());

const problems = () => checkResults(database.db, models, ENTITIES);

async function changeScore(change: (score: any) => void): Promise<void> {
  const where = { entity_ref: refOf(0) };
  const row = await database.db('score_details').where(where).first('score');
  const score = JSON.parse(row.score);
  change(score);
  await database
    .db('score_details')
    .where(where)
    .update({ score: JSON.stringify(score) });
}

describe('checkResults', () => {
  it('is content with what an evaluation wrote', async () => {
    expect(await problems()).toEqual([]);
  });

  it('sees a level, a progress and a status that the evidence does not give', async () => {
    await changeScore(score => {
      score.level += 1;
      score.progress += 0.001;
      const [first] = score.practices;
      first.status = first.status === 'pass' ? 'fail' : 'pass';
    });
    const of = (text: string) =>
      expect.stringMatching(new RegExp(`^${refOf(0)}: .*${text}`));
    expect(await problems()).toEqual([
      of('level'),
      of('progress'),
      of('and not'),
    ]);
  });

  it('sees an entity without a result', async () => {
    for (const table of ['scores', 'score_details']) {
      await database.db(table).where('entity_ref', refOf(1)).delete();
    }
    expect(await problems()).toContain('1 of 2 entities have a result');
  });

  it('sees a group that is counted twice, and one that is missing', async () => {
    const { db } = database;
    const where = { group_by: 'all' };
    const row = await db('score_groups').where(where).first('total');
    const total = JSON.parse(row.total);
    total.eligible *= 2;
    await db('score_groups')
      .where(where)
      .update({ total: JSON.stringify(total) });
    await db('score_groups').where('key', 'group:default/team-0').delete();
    expect(await problems()).toEqual(
      expect.arrayContaining([
        'groups are missing',
        expect.stringMatching(/^all .*is not counted right/),
      ]),
    );
  });
});
