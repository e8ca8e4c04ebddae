import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { GroupColumn } from './dirtyGroups';

/** What something is called, and of a system the domain that it is part of. */
export type Place = { title: string; parent?: string };

type PlaceRow = {
  entity_ref: string;
  title: string;
  domain: string | null;
};

/** Places by ref. Of what stands below its own kind, a tree knows what is above. */
export async function readPlaces(
  db: Knex,
  entityRefs: readonly string[],
  groupBy: GroupColumn,
): Promise<Map<string, Place>> {
  const rows = await inChunks(entityRefs, 400, async slice => {
    const found: PlaceRow[] = await db('entities')
      .select('entity_ref', 'title', 'domain')
      .whereIn('entity_ref', slice);
    return found;
  });
  return new Map(
    rows.map(row => {
      const parent = groupBy === 'system' ? row.domain : null;
      return [
        row.entity_ref,
        { title: row.title, ...(parent ? { parent } : {}) },
      ];
    }),
  );
}
