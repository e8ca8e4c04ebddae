import { Knex } from 'knex';
import { mean } from '../aggregation/Histogram';
import { LevelTally, ratedOf, Tally } from '../aggregation/Tally';
import { inChunks, isPostgres } from '../database/dialect';
import { GroupColumn } from './dirtyGroups';

const CHUNK = 50;

/** Which family of rows: by a column, or the one of the whole organisation. */
export type GroupFamily = GroupColumn | 'all';

export type GroupKey = { model: string; groupBy: GroupFamily };

/** A group as it is stored. */
export type StoredGroup = {
  key: string;
  title: string;
  parent?: string;
  /** Of its own entities; only where rows stand below others. */
  direct?: Tally;
  /** Of all below. */
  total: Tally;
  level: number | null;
};

type GroupRow = {
  key: string;
  title: string;
  parent: string | null;
  direct: string | null;
  total: string;
  practices: string;
  level: number | null;
};

/** Lets one process after the other make rows, in a transaction; readers go on. SQLite writes one by one anyway. */
export async function lockGroups(tx: Knex): Promise<void> {
  if (isPostgres(tx)) {
    await tx.raw('LOCK TABLE score_groups IN SHARE ROW EXCLUSIVE MODE');
  }
}

function writeTally({ practices, ...rest }: Tally) {
  return { total: JSON.stringify(rest), practices: JSON.stringify(practices) };
}

export async function putGroups(
  db: Knex,
  { model, groupBy }: GroupKey,
  groups: readonly StoredGroup[],
): Promise<void> {
  await inChunks(groups, CHUNK, async slice => {
    await db('score_groups')
      .insert(
        slice.map(group => ({
          model,
          group_by: groupBy,
          key: group.key,
          title: group.title.slice(0, 500),
          sort_title: group.title.toLocaleLowerCase('en-US').slice(0, 500),
          parent: group.parent ?? null,
          direct: group.direct ? JSON.stringify(group.direct) : null,
          ...writeTally(group.total),
          eligible: group.total.eligible,
          rated: ratedOf(group.total.overall),
          level: group.level,
          progress: mean(group.total.overall.progress) ?? 0,
          confidence:
            group.total.confidence.value / Math.max(1, group.total.eligible),
          levels: JSON.stringify([
            group.total.overall.unrated,
            ...group.total.overall.levels,
          ]),
        })),
      )
      .onConflict(['model', 'group_by', 'key'])
      .merge();
  });
}

export async function deleteGroups(
  db: Knex,
  { model, groupBy }: GroupKey,
  keys: readonly string[],
): Promise<void> {
  await inChunks(keys, 400, async slice => {
    await db('score_groups')
      .where({ model, group_by: groupBy })
      .whereIn('key', slice)
      .delete();
  });
}

type StoredLevels = Omit<LevelTally, 'weights'> & Partial<LevelTally>;
type StoredTally = Omit<Tally, 'overall' | 'dimensions'> & {
  overall: StoredLevels;
  dimensions: StoredLevels[];
};

/** In rows that an earlier version stored each entity counts for one. */
function withWeights(levels: StoredLevels): LevelTally {
  return { weights: levels.levels, ...levels };
}

function toTally(stored: StoredTally): Tally {
  return {
    ...stored,
    overall: withWeights(stored.overall),
    dimensions: stored.dimensions.map(withWeights),
  };
}

function fromRow(row: GroupRow): StoredGroup {
  const practices = JSON.parse(row.practices);
  return {
    key: row.key,
    title: row.title,
    ...(row.parent === null ? {} : { parent: row.parent }),
    ...(row.direct === null ? {} : { direct: toTally(JSON.parse(row.direct)) }),
    total: toTally({ ...JSON.parse(row.total), practices }),
    level: row.level,
  };
}

const COLUMNS = [
  'key',
  'title',
  'parent',
  'direct',
  'total',
  'practices',
  'level',
] as const;

/** Rows of one family or of several. */
export type GroupSelection = {
  model: string;
  groupBy: GroupFamily | readonly GroupFamily[];
};

export function selectGroups(
  db: Knex,
  { model, groupBy }: GroupSelection,
): Knex.QueryBuilder {
  return db('score_groups')
    .where({ model })
    .whereIn('group_by', [groupBy].flat());
}

/** Rows of a query that {@link selectGroups} began. */
export async function readGroups(
  query: Knex.QueryBuilder,
): Promise<StoredGroup[]> {
  const rows: GroupRow[] = await query.select(COLUMNS);
  return rows.map(fromRow);
}

/** Which of the keys have rows below them. */
export async function keysWithRowsBelow(
  db: Knex,
  families: GroupSelection,
  keys: readonly string[],
): Promise<Set<string>> {
  const parents: string[] = await selectGroups(db, families)
    .whereIn('parent', keys)
    .distinct('parent')
    .pluck('parent');
  return new Set(parents);
}
