import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { isPostgres } from '../database/dialect';

/**
 * Takes due rows of a list of work (`due_at`, `leased_until`) for `leaseMs`, those that wait longest first; another
 * process gets them only when this one does not finish.
 */
export async function leaseRows<Row>(
  db: Knex,
  table: string,
  options: {
    now: Instant;
    limit: number;
    leaseMs: number;
    key: string;
    /** To be read beside the key. */
    columns: string[];
  },
): Promise<Row[]> {
  const { now, limit, leaseMs, key, columns } = options;
  const due = db(table)
    .select(key)
    .where('due_at', '<=', now)
    .where('leased_until', '<=', now)
    .orderBy('due_at')
    .limit(limit);
  if (isPostgres(db)) {
    due.forUpdate().skipLocked();
  }
  const leased: unknown[] = await db(table)
    .whereIn(key, due)
    .update({ leased_until: now + leaseMs })
    .returning([key, ...columns]);
  return leased as Row[];
}
