import { Knex } from 'knex';
import { GROUP_COLUMNS, markGroups, NO_KEY } from '../store/dirtyGroups';

/** Asks for every row again: those that have entities now, and those that are stored. */
export async function markAllGroups(db: Knex): Promise<void> {
  for (const groupBy of GROUP_COLUMNS) {
    const used: Array<string | null> = await db('scores')
      .distinct(groupBy)
      .pluck(groupBy);
    const stored: string[] = await db('score_groups')
      .where({ group_by: groupBy })
      .distinct('key')
      .pluck('key');
    const keys = new Set([...used.map(key => key ?? NO_KEY), ...stored]);
    await markGroups(
      db,
      [...keys].map(key => ({ groupBy, key })),
    );
  }
}
