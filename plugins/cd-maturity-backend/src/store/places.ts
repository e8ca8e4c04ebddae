import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { GroupColumn } from './dirtyGroups';

/** What something is called, and what it stands below. */
export type Place = { title: string; parent?: string };

type PlaceRow = {
  entity_ref: string;
  title: string;
  parent: string | null;
  domain: string | null;
};

function aboveOf(row: PlaceRow, groupBy: GroupColumn): string | null {
  switch (groupBy) {
    case 'owner':
      return row.parent;
    case 'system':
      return row.domain;
    default:
      return null;
  }
}

/** Places by ref: groups stand below groups, systems below domains. */
export async function readPlaces(
  db: Knex,
  entityRefs: readonly string[],
  groupBy: GroupColumn,
): Promise<Map<string, Place>> {
  const rows = await inChunks(entityRefs, 400, async slice => {
    const found: PlaceRow[] = await db('entities')
      .select('entity_ref', 'title', 'parent', 'domain')
      .whereIn('entity_ref', slice);
    return found;
  });
  return new Map(
    rows.map(row => {
      const parent = aboveOf(row, groupBy);
      return [
        row.entity_ref,
        { title: row.title, ...(parent ? { parent } : {}) },
      ];
    }),
  );
}
