import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue } from '../database/values';

/** Rows in one statement, so that no other writer waits long. */
const CHUNK = 500;

function putBack(db: Knex, now: Instant) {
  return {
    state: 'pending',
    attempts: 0,
    next_at: now,
    replays: db.raw('replays + 1'),
    field: null,
    reason: null,
    died_at: null,
  };
}

/** Puts a delivery that was dealt with back into the queue; false when there is none, or it waits anyway. */
export async function replayDelivery(
  db: Knex,
  id: string,
  now: Instant,
): Promise<boolean> {
  const changed = await db('deliveries')
    .where({ id })
    .whereNot('state', 'pending')
    .update(putBack(db, now));
  return changed > 0;
}

/** Puts what a source delivered in `[from, to)` back into the queue, oldest first. Returns how many. */
export async function replayDeliveries(
  db: Knex,
  options: {
    source: string;
    state?: 'done' | 'dead';
    from: Instant;
    to: Instant;
    now: Instant;
  },
): Promise<number> {
  const { source, state, from, to, now } = options;
  let replayed = 0;
  for (;;) {
    const rows: Array<{ id: BigIntValue }> = await db('deliveries')
      .select('id')
      .where({ source, ...(state ? { state } : {}) })
      .whereNot('state', 'pending')
      .where('received_at', '>=', from)
      .where('received_at', '<', to)
      .orderBy('received_at')
      .limit(CHUNK);
    if (rows.length === 0) {
      return replayed;
    }
    replayed += await db('deliveries')
      .whereIn(
        'id',
        rows.map(row => row.id),
      )
      .whereNot('state', 'pending')
      .update(putBack(db, now));
  }
}
