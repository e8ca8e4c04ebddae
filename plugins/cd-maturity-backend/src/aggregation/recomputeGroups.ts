import {
  aggregateLevel,
  CompiledModel,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { inChunks } from '../database/dialect';
import {
  GROUP_COLUMNS,
  GroupColumn,
  GroupMark,
  isTree,
  NO_KEY,
  NONE,
  takeGroupMarks,
} from '../store/dirtyGroups';
import {
  deleteGroups,
  GroupKey,
  lockGroups,
  putGroups,
  readGroups,
  selectGroups,
  StoredGroup,
} from '../store/scoreGroups';
import { readPlaces, Place } from '../store/places';
import { addTally, emptyTally, sumOf, Tally } from './Tally';
import { tallyRows, tallySize } from './tallyRows';

const MARKS = 5_000;
const CHUNK = 400;
/** Key and title of the row of the whole organisation. */
const ALL = 'all';

/** Counts of the entities of each key, made from their scores. */
async function tallyKeys(
  tx: Knex,
  compiled: CompiledModel,
  groupBy: GroupColumn,
  keys: readonly string[],
): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  await inChunks(keys, CHUNK, async slice => {
    const query = tx('scores')
      .where('model', compiled.model.metadata.id)
      .andWhere(inner => {
        inner.whereIn(
          groupBy,
          slice.filter(key => key !== NO_KEY),
        );
        if (slice.includes(NO_KEY)) {
          inner.orWhereNull(groupBy);
        }
      });
    for (const [key, tally] of await tallyRows(query, compiled, groupBy)) {
      tallies.set(key ?? NO_KEY, tally);
    }
  });
  return tallies;
}

function toGroup(
  key: string,
  place: Partial<Place> | undefined,
  tallies: { direct?: Tally; total: Tally },
): StoredGroup {
  const { overall } = tallies.total;
  return {
    key,
    title: place?.title ?? (key === NO_KEY ? NONE : key),
    ...(place?.parent ? { parent: place.parent } : {}),
    ...tallies,
    level: aggregateLevel(overall.levels, overall.weights),
  };
}

async function write(
  tx: Knex,
  key: GroupKey,
  groups: readonly StoredGroup[],
): Promise<void> {
  const isEmpty = ({ total }: StoredGroup) => total.eligible === 0;
  await putGroups(
    tx,
    key,
    groups.filter(group => !isEmpty(group)),
  );
  await deleteGroups(
    tx,
    key,
    groups.filter(isEmpty).map(group => group.key),
  );
}

/** Systems: none stands below another. */
async function recomputeSystems(
  tx: Knex,
  compiled: CompiledModel,
  keys: readonly string[],
): Promise<void> {
  const tallies = await tallyKeys(tx, compiled, 'system', keys);
  const places = await readPlaces(tx, keys, 'system');
  const none = emptyTally(tallySize(compiled));
  await write(
    tx,
    { model: compiled.model.metadata.id, groupBy: 'system' },
    keys.map(key =>
      toGroup(key, places.get(key), { total: tallies.get(key) ?? none }),
    ),
  );
}

function withAncestors(tree: GroupTree, key: string): string[] {
  return key === NO_KEY ? [NO_KEY] : tree.withAncestors(key);
}

/** Groups or domains from the deepest up: each adds its own entities and the totals of those right below it. */
async function recomputeTree(
  tx: Knex,
  compiled: CompiledModel,
  groupBy: 'owner' | 'domain',
  keys: readonly string[],
): Promise<void> {
  const family: GroupKey = {
    model: compiled.model.metadata.id,
    groupBy,
  };
  const size = tallySize(compiled);
  const tree = await GroupTree.read(tx);
  const affected = [
    ...new Set(keys.flatMap(key => withAncestors(tree, key))),
  ].sort((a, b) => tree.withAncestors(b).length - tree.withAncestors(a).length);
  const places = await readPlaces(tx, affected, groupBy);
  const stored = await inChunks(affected, CHUNK, slice =>
    readGroups(selectGroups(tx, family).whereIn('key', slice)),
  );
  const directOf = new Map(stored.map(({ key, direct }) => [key, direct]));
  // Rows of an earlier version may lack their own counts.
  const touched = new Set([
    ...keys,
    ...affected.filter(key => !directOf.get(key)),
  ]);
  const tallies = await tallyKeys(tx, compiled, groupBy, [...touched]);
  const below = await inChunks(affected, CHUNK, slice =>
    readGroups(selectGroups(tx, family).whereIn('parent', slice)),
  );
  const totals = new Map(below.map(({ key, total }) => [key, total]));
  const childrenOf = (group: string) =>
    [...totals].filter(([key]) => tree.parentOf(key) === group);
  const groups = affected.map(key => {
    const direct =
      (touched.has(key) ? tallies.get(key) : directOf.get(key)) ??
      emptyTally(size);
    const total = sumOf(
      [direct, ...childrenOf(key).map(([, tally]) => tally)],
      size,
    );
    totals.set(key, total);
    const parent = tree.parentOf(key);
    return toGroup(
      key,
      { title: places.get(key)?.title, parent },
      { direct, total },
    );
  });
  await write(tx, family, groups);
}

/** The organisation: all groups that stand below no other, and what nobody owns. */
async function recomputeAll(tx: Knex, compiled: CompiledModel): Promise<void> {
  const model = compiled.model.metadata.id;
  const tops = await readGroups(
    selectGroups(tx, { model, groupBy: 'owner' }).whereNull('parent'),
  );
  const total = emptyTally(tallySize(compiled));
  tops.forEach(group => addTally(total, group.total));
  await write(tx, { model, groupBy: 'all' }, [
    toGroup(ALL, { title: ALL }, { total }),
  ]);
}

function keysOf(marks: readonly GroupMark[], groupBy: GroupColumn): string[] {
  return [
    ...new Set(
      marks.filter(mark => mark.groupBy === groupBy).map(({ key }) => key),
    ),
  ];
}

/**
 * Makes the rows again that something moved below, from the scores themselves: a lost or doubled mark costs time, never
 * a wrong count. True when there may be more to do.
 * @param onGroups - called when rows were made
 */
export async function recomputeGroups(
  db: Knex,
  models: readonly CompiledModel[],
  onGroups?: () => void,
): Promise<boolean> {
  const marked = await db('dirty_groups').first('id');
  if (!marked) {
    return false;
  }
  const more = await db.transaction(async tx => {
    await lockGroups(tx);
    const marks = await takeGroupMarks(tx, MARKS);
    for (const compiled of models) {
      for (const groupBy of GROUP_COLUMNS) {
        const keys = keysOf(marks, groupBy);
        if (keys.length === 0) {
          continue;
        }
        if (isTree(groupBy)) {
          await recomputeTree(tx, compiled, groupBy, keys);
        } else {
          await recomputeSystems(tx, compiled, keys);
        }
        if (groupBy === 'owner') {
          await recomputeAll(tx, compiled);
        }
      }
    }
    return marks.length === MARKS;
  });
  onGroups?.();
  return more;
}
