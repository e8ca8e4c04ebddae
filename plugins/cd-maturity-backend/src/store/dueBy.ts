import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';

/**
 * A time that has come by the clock of this process, or that lies further ahead than anybody ever asks for: the clock
 * of whoever wrote it was wrong, and work must not wait for hours because of that.
 */
export function dueBy(
  db: Knex,
  column: string,
  options: { now: Instant; longestWaitMs: number },
): Knex.Raw {
  const { now, longestWaitMs } = options;
  return db.raw('(?? <= ? or ?? > ?)', [
    column,
    now,
    column,
    now + longestWaitMs,
  ]);
}
