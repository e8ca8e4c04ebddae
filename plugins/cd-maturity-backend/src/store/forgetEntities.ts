import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { markGroupsOf } from './dirtyGroups';

const CHUNK = 400;
/** Everything that can be had again from the catalog and the signals. */
export const FORGOTTEN_TABLES: readonly string[] = [
  'scores',
  'score_details',
  'metric_values',
  'dirty_entities',
  'bindings',
  'logins',
  'facts',
  'tellings',
  'contradictions',
  'reconstructions',
  'entities',
];

/** What people said and what happened: the entity may come back, and a catalog may be empty for an hour. */
export const KEPT_TABLES: readonly string[] = [
  'binding_corrections',
  'decision_events',
  'decisions',
  'disputes',
  'exemptions',
  'level_moves',
  'recognition_corrections',
  'score_changes',
];

/**
 * Removes all results of entities that left the catalog. What people decided stays, with its trail: the entity may
 * come back, and the log is theirs.
 */
export async function forgetEntities(
  db: Knex,
  entityRefs: readonly string[],
): Promise<void> {
  await markGroupsOf(db, entityRefs);
  await inChunks(entityRefs, CHUNK, async slice => {
    for (const table of FORGOTTEN_TABLES) {
      await db(table).whereIn('entity_ref', slice).delete();
    }
  });
}
