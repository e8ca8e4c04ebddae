import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

const CHUNK = 400;
const TABLES = [
  'scores',
  'score_details',
  'metric_values',
  'dirty_entities',
  'bindings',
  'logins',
  'facts',
  'entities',
];

/**
 * Removes all results of entities that left the catalog. What people decided stays, with its trail: the entity may
 * come back, and the log is theirs.
 */
export async function forgetEntities(
  db: Knex,
  entityRefs: readonly string[],
): Promise<void> {
  await inChunks(entityRefs, CHUNK, async slice => {
    for (const table of TABLES) {
      await db(table).whereIn('entity_ref', slice).delete();
    }
  });
}
