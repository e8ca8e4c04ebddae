import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

/** What people call the entities, by ref. */
export async function readTitles(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, string>> {
  const rows = await inChunks(entityRefs, 400, async slice => {
    const found: Array<{ entity_ref: string; title: string }> = await db(
      'entities',
    )
      .select('entity_ref', 'title')
      .whereIn('entity_ref', slice);
    return found;
  });
  return new Map(rows.map(row => [row.entity_ref, row.title]));
}
