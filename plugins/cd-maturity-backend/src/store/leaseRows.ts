import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { isPostgres } from '../database/dialect';
import { dueBy } from './dueBy';

/**
 * Takes due rows of a list of work (`due_at`, `leased_until`) for `leaseMs`, those that wait longest first; another
 * process gets them only when this one does not finish. A clock that jumps costs work done twice, never work that waits
 * for hours.
 */
export async function leaseRows<Row>(
  db: Knex,
  table: string,
  options: {
    now: Instant;
    limit: number;
    leaseMs: number;
    /** Nobody asks for anything to be done later than in so long. */
    longestWaitMs: number;
    key: string;
    /** To be read beside the key. */
    columns: string[];
  },
): Promise<Row[]> {
  const { now, limit, leaseMs, longestWaitMs, key, columns } = options;
  const due = db(table)
    .select(key)
    // The clocks of two processes never quite agree, so a lease is added to what may be.
    .where(dueBy(db, 'due_at', { now, longestWaitMs: longestWaitMs + leaseMs }))
    .where(dueBy(db, 'leased_until', { now, longestWaitMs: 2 * leaseMs }))
    .orderBy('due_at')
    .limit(limit);
  if (isPostgres(db)) {
    due.forUpdate().skipLocked();
  }
  const leased: unknown[] = await db(table)
    // Worked out once: inside of a join PostgreSQL may look for due rows again and again, each time past the locked ones.
    .withMaterialized('due', due)
    .whereIn(key, db('due').select(key))
    .update({ leased_until: now + leaseMs })
    .returning([key, ...columns]);
  return leased as Row[];
}
