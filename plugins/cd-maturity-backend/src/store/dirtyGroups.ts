import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';
import { BigIntValue } from '../database/values';

const CHUNK = 400;

/** By what entities are put together in stored rows. */
export const GROUP_COLUMNS = ['owner', 'system', 'domain'] as const;
export type GroupColumn = (typeof GROUP_COLUMNS)[number];
/** Whether rows stand below others of the same family. */
export function isTree(family: string): family is 'owner' | 'domain' {
  return family === 'owner' || family === 'domain';
}

/** Families of the rows right below a row: of a domain both the domains and the systems that are part of it. */
export function familiesBelow(groupBy: GroupColumn): GroupColumn[] {
  return groupBy === 'domain' ? ['domain', 'system'] : [groupBy];
}

/** Key of the row for entities without owner, system or domain. */
export const NO_KEY = '';
/** What pages call it. */
export const NONE = 'none';

export type GroupMark = { groupBy: GroupColumn; key: string };

/** Says that rows of these keys have to be made again. Never waits for another writer. */
export async function markGroups(
  db: Knex,
  marks: readonly GroupMark[],
): Promise<void> {
  await inChunks(marks, CHUNK, async slice => {
    await db('dirty_groups').insert(
      slice.map(({ groupBy, key }) => ({ group_by: groupBy, key })),
    );
  });
}

type Grouped = { [column in GroupColumn]?: string | null };

/** What entities count for. */
export function groupMarks(entities: readonly Grouped[]): GroupMark[] {
  return GROUP_COLUMNS.flatMap(groupBy =>
    [...new Set(entities.map(entity => entity[groupBy] ?? NO_KEY))].map(
      key => ({ groupBy, key }),
    ),
  );
}

/** Marks whatever the stored scores of the entities count for. */
export async function markGroupsOf(
  db: Knex,
  entityRefs: readonly string[],
): Promise<void> {
  const rows = await inChunks(entityRefs, CHUNK, async slice => {
    const found: Grouped[] = await db('scores')
      .whereIn('entity_ref', slice)
      .distinct(GROUP_COLUMNS);
    return found;
  });
  await markGroups(db, groupMarks(rows));
}

/** Takes marks off the list. In a transaction: they are back when it fails. */
export async function takeGroupMarks(
  db: Knex,
  limit: number,
): Promise<GroupMark[]> {
  const next = db('dirty_groups').orderBy('id').limit(limit);
  if (isPostgres(db)) {
    next.forUpdate().skipLocked();
  }
  const rows: Array<{ id: BigIntValue; group_by: GroupColumn; key: string }> =
    await next;
  await inChunks(rows, CHUNK, async slice => {
    await db('dirty_groups')
      .whereIn(
        'id',
        slice.map(({ id }) => id),
      )
      .delete();
  });
  return rows.map(row => ({ groupBy: row.group_by, key: row.key }));
}
