import { recomputeGroups } from 'backstage-plugin-cd-maturity-backend/src/aggregation/recomputeGroups';
import { GroupTree } from 'backstage-plugin-cd-maturity-backend/src/catalog/GroupTree';
import { readMovers } from 'backstage-plugin-cd-maturity-backend/src/history/readMovers';
import { readOrgChanges } from 'backstage-plugin-cd-maturity-backend/src/history/readOrgChanges';
import { readTrend } from 'backstage-plugin-cd-maturity-backend/src/history/readTrend';
import { readAggregate } from 'backstage-plugin-cd-maturity-backend/src/scorecard/readAggregate';
import { readHeatmap } from 'backstage-plugin-cd-maturity-backend/src/scorecard/readHeatmap';
import { readScorecard } from 'backstage-plugin-cd-maturity-backend/src/scorecard/readScorecard';
import { readSummary } from 'backstage-plugin-cd-maturity-backend/src/scorecard/readSummary';
import { ScorecardScope } from 'backstage-plugin-cd-maturity-backend/src/scorecard/ScorecardScope';
import { readEntityMaturity } from 'backstage-plugin-cd-maturity-backend/src/entity/readEntityMaturity';
import { Restriction } from 'backstage-plugin-cd-maturity-backend/src/scorecard/restrict';
import {
  ScorecardFilter,
  ScorecardSort,
} from 'backstage-plugin-cd-maturity-common';
import { markGroups } from 'backstage-plugin-cd-maturity-backend/src/store/dirtyGroups';
import { Knex } from 'knex';
import { BenchDatabase, openPostgres } from '../evaluate/databases';
import { benchModels } from '../evaluate/openEngine';
import { teamOf } from './places';
import { planOf } from './planOf';
import { seedOrganisation } from './seedOrganisation';

jest.setTimeout(120_000);

const ENTITIES = 10_000;
const NOW = Date.UTC(2026, 10, 25, 12);
const models = benchModels();
const compiled = models.get('cd');
const { id: practice } = compiled.practices[0];
const mine: Restriction = { key: 'owner', values: [teamOf(1), teamOf(2)] };

function scopeOf(
  filter: ScorecardFilter = {},
  restriction?: Restriction,
): ScorecardScope {
  return { compiled, filter, tree: new GroupTree([]), restriction };
}

type Work = (db: Knex) => Promise<unknown>;
const SYSTEM = 'system:default/system-3';
const ENTITY = 'component:default/service-7';

/** Tables that have a row per entity, per move or per day; the others are small, and best read as a whole. */
const GROWN =
  /^(scores|score_|entities|metric_values|level_moves|group_days|signals)/;
const WHOLE = ': whole';
const isAboutGrown = (name: string) =>
  GROWN.test(name) && name !== 'score_groups: whole';

const withPostgres = process.env
  .BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING
  ? describe
  : describe.skip;

withPostgres('plans at 10,000 entities (needs PostgreSQL)', () => {
  let database: BenchDatabase;
  beforeAll(async () => {
    database = (await openPostgres())!;
    await seedOrganisation(database.db, ENTITIES, NOW);
  });
  afterAll(() => database?.drop());

  const list =
    (
      filter: ScorecardFilter,
      sort: ScorecardSort = 'name',
      restriction?: Restriction,
    ): Work =>
    db =>
      readScorecard(db, scopeOf(filter, restriction), { sort, limit: 50 });
  const heat = { groupBy: 'owner', columns: 'dimensions', limit: 50 } as const;
  const moves = { groupBy: 'entity', days: 90 } as const;
  const trend = { days: 183 };

  /** What is read by which indexes. `table: whole` only where the answer is about all of it. */
  const plans: Array<[string, Work, string[]]> = [
    ['list by name', list({}), ['scores_name']],
    ['by progress', list({}, 'progress'), ['scores_progress']],
    ['by confidence', list({}, '-confidence'), ['scores_confidence']],
    ['of a team', list({ owner: [teamOf(1)] }), ['scores_owner']],
    ['of a system', list({ system: [SYSTEM] }), ['scores_system']],
    [
      'of a practice',
      list({ practice: [`${practice}:exempt`] }),
      ['scores_status_keys'],
    ],
    ['what a caller may see', list({}, 'name', mine), ['scores_owner']],
    [
      'heat map',
      db => readHeatmap(db, scopeOf(), heat),
      ['score_groups_below', 'score_groups_title'],
    ],
    [
      'heat map of what a caller may see',
      db => readHeatmap(db, scopeOf({}, mine), heat),
      ['entities_pkey', 'scores_owner'],
    ],
    [
      'trend',
      db => readTrend(db, scopeOf(), trend, NOW),
      ['group_days_pkey', 'score_groups_title'],
    ],
    [
      'trend of what a caller may see',
      db => readTrend(db, scopeOf({}, mine), trend, NOW),
      ['level_moves_entity', 'scores_owner'],
    ],
    // Who moved furthest of all takes every move of the time, and the names of ten.
    [
      'movers',
      db => readMovers(db, scopeOf(), moves, NOW),
      ['level_moves_at', 'scores_pkey'],
    ],
    [
      'movers of what a caller may see',
      db => readMovers(db, scopeOf({}, mine), moves, NOW),
      ['level_moves_entity', 'scores_owner'],
    ],
    [
      'tiles',
      db => readSummary(db, scopeOf(), 'owner'),
      [
        'score_groups_title',
        'scores_domain',
        'scores_owner',
        'scores_system',
        'scores_type',
      ],
    ],
    [
      'tiles of what a caller may see',
      db => readSummary(db, scopeOf({}, mine), 'owner'),
      ['entities_pkey', 'scores_owner'],
    ],
    [
      'a team',
      db => readAggregate(db, scopeOf(), teamOf(1)),
      ['entities_pkey', 'score_groups_below', 'score_groups_pkey'],
    ],
    [
      'changes',
      db => readOrgChanges(db, scopeOf(), { limit: 50 }),
      ['score_changes_model_at', 'scores_pkey'],
    ],
    [
      'an entity',
      db => readEntityMaturity(db, models, ENTITY, undefined),
      ['entities_pkey', 'score_details_pkey', 'scores_pkey'],
    ],
  ];

  it.each(plans)('%s', async (_, work, expected) => {
    const { db } = database;
    const used = await planOf(db, () => work(db));
    expect(used).toEqual(expect.arrayContaining(expected));
    const isWhole = (name: string) => name.endsWith(WHOLE);
    expect(used.filter(isAboutGrown).filter(isWhole)).toEqual(
      expected.filter(isWhole),
    );
  });

  it('recounts a system without reading all results', async () => {
    const { db } = database;
    await markGroups(db, [{ groupBy: 'system', key: SYSTEM }]);
    const used = await planOf(db, () => recomputeGroups(db, models.models));
    expect(used).toContain('scores_system');
    expect(used).not.toContain('scores: whole');
  });
});
