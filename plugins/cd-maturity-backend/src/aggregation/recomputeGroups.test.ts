import { TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { Knex } from 'knex';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { migrated } from '../__testUtils__/databases';
import { entityRecord, score, scored } from '../__testUtils__/scored';
import { GroupTree } from '../catalog/GroupTree';
import { ModelSet } from '../models/ModelSet';
import {
  GROUP_COLUMNS,
  groupMarks,
  markGroups,
  markGroupsOf,
} from '../store/dirtyGroups';
import { putEntities } from '../store/entities';
import { readGroups, selectGroups } from '../store/scoreGroups';
import { putScores } from '../store/scores';
import { countGroups } from './countGroups';
import { markAllGroups } from './markAllGroups';
import { recomputeGroups } from './recomputeGroups';
import { toSummaryRow } from './toRow';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

const models = ModelSet.load({
  dictionary: signalDictionary,
  sources: shippedModels,
});
const compiled = models.get('cd');

const GROUPS = ['a', 'b', 'c', 'd'];
const KIND_OF = { owner: 'group', domain: 'domain' } as const;
type TreeFamily = keyof typeof KIND_OF;
const groupRef = (name: string, family: TreeFamily = 'owner') =>
  `${KIND_OF[family]}:default/${name}`;

async function putGroupEntity(
  db: Knex,
  name: string,
  parent?: string,
  family: TreeFamily = 'owner',
) {
  await putEntities(db, [
    entityRecord(name, {
      entityRef: groupRef(name, family),
      kind: KIND_OF[family],
      title: `Group ${name}`,
      ...(parent ? { parent: groupRef(parent, family) } : {}),
    }),
  ]);
}

/** As an evaluation does it: what moved loses its old place and gets its new one. */
async function evaluate(
  db: Knex,
  name: string,
  at: {
    owner?: string;
    system?: string;
    domain?: string;
    level: number;
    weight?: number;
  },
) {
  const result = scored(
    name,
    {
      ...(at.owner ? { owner: groupRef(at.owner) } : {}),
      ...(at.domain ? { domain: groupRef(at.domain, 'domain') } : {}),
      ...(at.system ? { system: `system:default/${at.system}` } : {}),
    },
    {
      published: { level: at.level },
      weight: at.weight,
      score: { ...score, level: at.level, progress: at.level + 0.3 },
    },
  );
  await markGroupsOf(db, [result.entity.entityRef]);
  await putScores(db, [result]);
  await markGroups(db, groupMarks([result.entity]));
}

async function recomputeAllMarked(db: Knex) {
  while (await recomputeGroups(db, models.models)) {
    // Until nothing is marked.
  }
}

async function expectCurrent(db: Knex) {
  const scope = { compiled, filter: {}, tree: await GroupTree.read(db) };
  for (const groupBy of GROUP_COLUMNS) {
    const { groups } = await countGroups(db, scope, groupBy);
    const stored = await readGroups(selectGroups(db, { model: 'cd', groupBy }));
    const byKey = <T extends { key: string }>(rows: T[]) =>
      [...rows].sort((x, y) => (x.key < y.key ? -1 : 1));
    expect(
      byKey(stored).map(({ key, title, parent, total }) => ({
        key,
        title,
        parent,
        eligible: total.eligible,
        overall: total.overall,
        practices: total.practices,
      })),
    ).toEqual(
      byKey(groups).map(({ key, title, parent, total }) => ({
        key,
        title,
        parent,
        eligible: total.eligible,
        overall: total.overall,
        practices: total.practices,
      })),
    );
  }
}

const step = fc.oneof(
  fc.record({
    what: fc.constant('entity' as const),
    name: fc.constantFrom('x', 'y', 'z'),
    owner: fc.option(fc.constantFrom(...GROUPS), { nil: undefined }),
    system: fc.option(fc.constantFrom('s', 't'), { nil: undefined }),
    domain: fc.option(fc.constantFrom(...GROUPS), { nil: undefined }),
    level: fc.integer({ min: 0, max: 5 }),
    weight: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    what: fc.constant('group' as const),
    family: fc.constantFrom<TreeFamily>('owner', 'domain'),
    // A parent comes earlier in the alphabet, so that there is no ring.
    place: fc
      .tuple(fc.nat(3), fc.nat(3))
      .map(([x, y]) => [Math.max(x, y), Math.min(x, y)] as const),
  }),
  fc.record({ what: fc.constant('recompute' as const) }),
);

describe.each(databases.eachSupportedId())('recomputeGroups on %s', id => {
  it('has stored what counting anew gives, whatever moved', async () => {
    const db = await migrated(databases, id);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
        for (const at of steps) {
          if (at.what === 'entity') {
            await evaluate(db, at.name, at);
          } else if (at.what === 'group') {
            const { family } = at;
            const [child, parent] = at.place.map(index => GROUPS[index]);
            const before = await db('entities')
              .where('entity_ref', groupRef(child, family))
              .first('parent');
            await putGroupEntity(
              db,
              child,
              child === parent ? undefined : parent,
              family,
            );
            await markGroups(
              db,
              [groupRef(child, family), before?.parent].flatMap(key =>
                key ? [{ groupBy: family, key }] : [],
              ),
            );
          } else {
            await recomputeAllMarked(db);
          }
        }
        await recomputeAllMarked(db);
        await expectCurrent(db);
        expect(await db('dirty_groups')).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  const teamsOf = async (db: Knex) => {
    const teams = await readGroups(
      selectGroups(db, { model: 'cd', groupBy: 'owner' }).orderBy('key'),
    );
    return teams.map(team => toSummaryRow(compiled, team));
  };

  it('lets critical entities decide, and counts them as entities all the same', async () => {
    const db = await migrated(databases, id);
    const judge = async (weight: number) => {
      for (const [name, level] of Object.entries({ u: 1, v: 1, w: 4, x: 4 })) {
        const isCritical = level === 4;
        await evaluate(db, name, {
          owner: 'a',
          level,
          weight: isCritical ? weight : 1,
        });
      }
      await recomputeAllMarked(db);
      return (await teamsOf(db))[0].overall;
    };
    expect(await judge(1)).toEqual({
      level: 1,
      distribution: { levels: [0, 2, 0, 0, 2, 0], unrated: 0 },
      progress: { median: 1.3, lowerQuartile: 1.3 },
    });
    expect(await judge(3)).toEqual({
      level: 4,
      distribution: { levels: [0, 2, 0, 0, 2, 0], unrated: 0 },
      progress: { median: 4.3, lowerQuartile: 1.3 },
    });
    const row = await db('score_groups').where('group_by', 'owner').first();
    expect(row.progress).toBeCloseTo((2 * 1.3 + 6 * 4.3) / 8, 5);
  });

  it('gives the same for equal weights as for none', async () => {
    const db = await migrated(databases, id);
    const entities = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...'stuvwxyz'),
        owner: fc.constantFrom('a', 'b'),
        level: fc.integer({ min: 0, max: 5 }),
      }),
      { selector: ({ name }) => name },
    );
    await fc.assert(
      fc.asyncProperty(
        entities,
        fc.integer({ min: 2, max: 1000 }),
        async (all, weight) => {
          await db('scores').delete();
          await db('score_groups').delete();
          const judge = async (each: number) => {
            for (const entity of all) {
              await evaluate(db, entity.name, { ...entity, weight: each });
            }
            await recomputeAllMarked(db);
            return teamsOf(db);
          };
          expect(await judge(weight)).toEqual(await judge(1));
        },
      ),
      { numRuns: 10 },
    );
  });

  it('reads rows from before there were weights', async () => {
    const db = await migrated(databases, id);
    await putGroupEntity(db, 'a');
    await putGroupEntity(db, 'b', 'a');
    await evaluate(db, 'x', { owner: 'b', level: 3 });
    await recomputeAllMarked(db);
    const now = await teamsOf(db);
    for (const { key, total, direct } of await db('score_groups')) {
      const withoutWeights = (text: string) =>
        JSON.stringify(JSON.parse(text), (name, value) =>
          name === 'weights' ? undefined : value,
        );
      await db('score_groups')
        .where({ key })
        .update({
          total: withoutWeights(total),
          direct: direct && withoutWeights(direct),
        });
    }
    expect(await teamsOf(db)).toEqual(now);
    // A group adds what is stored of those below it.
    await evaluate(db, 'y', { owner: 'a', level: 2, weight: 5 });
    await recomputeAllMarked(db);
    await expectCurrent(db);
  });

  it('adds domains below a domain whose row has no counts of its own yet', async () => {
    const db = await migrated(databases, id);
    await putGroupEntity(db, 'a', undefined, 'domain');
    await putGroupEntity(db, 'b', undefined, 'domain');
    await evaluate(db, 'x', { domain: 'a', level: 3 });
    await evaluate(db, 'y', { domain: 'b', level: 1 });
    await recomputeAllMarked(db);
    await db('score_groups').update({ direct: null });
    await putGroupEntity(db, 'b', 'a', 'domain');
    await markGroups(db, [{ groupBy: 'domain', key: groupRef('b', 'domain') }]);
    await recomputeAllMarked(db);
    const rows = await readGroups(
      selectGroups(db, { model: 'cd', groupBy: 'domain' }).orderBy('key'),
    );
    expect(rows).toMatchObject([
      { key: groupRef('a', 'domain'), total: { eligible: 2 } },
      { parent: groupRef('a', 'domain'), total: { eligible: 1 } },
    ]);
    await expectCurrent(db);
  });

  it('holds in a ring of groups, and says how all stand', async () => {
    const db = await migrated(databases, id);
    await putGroupEntity(db, 'a', 'b');
    await putGroupEntity(db, 'b', 'a');
    await evaluate(db, 'x', { owner: 'a', level: 3 });
    await evaluate(db, 'y', { level: 1 });
    for (let again = 0; again < 2; again++) {
      await markAllGroups(db);
      await recomputeAllMarked(db);
      const [all] = await readGroups(
        selectGroups(db, { model: 'cd', groupBy: 'all' }),
      );
      expect(all.total.eligible).toBe(2);
      expect(all.total.overall.levels).toEqual([0, 1, 0, 1, 0, 0]);
    }
  });

  it('loses no mark when two processes work at the same time', async () => {
    const db = await migrated(databases, id);
    for (const name of ['x', 'y', 'z']) {
      await evaluate(db, name, { owner: name === 'z' ? 'b' : 'a', level: 2 });
    }
    await Promise.all([recomputeAllMarked(db), recomputeAllMarked(db)]);
    await expectCurrent(db);
    expect(await db('dirty_groups')).toEqual([]);
  });
});
