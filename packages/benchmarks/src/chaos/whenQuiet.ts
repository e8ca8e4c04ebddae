import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_MS = 200;
const PATIENCE_MS = 180_000;
const WAITING: ReadonlyArray<[table: string, where: Record<string, string>]> = [
  ['deliveries', { state: 'pending' }],
  ['dirty_entities', {}],
  ['dirty_groups', {}],
];

/** Longer than any lease. */
const SOON_MS = 600_000;

/**
 * Moves the time on to the end of the leases of whoever was killed: two minutes of waiting prove nothing more. Leases
 * that a wrong clock gave have to end by themselves.
 */
export async function endLeases(db: Knex): Promise<void> {
  await db('dirty_entities')
    .where('leased_until', '<', Date.now() + SOON_MS)
    .update({ leased_until: 0 });
}

/** Nothing waits to be read, judged or counted. Throws when that takes too long. */
export async function whenQuiet(db: Knex): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (const [table, where] of WAITING) {
    while (await db(table).where(where).first()) {
      if (Date.now() > end) {
        const [{ n }] = await db(table).where(where).count({ n: '*' });
        throw new Error(`${n} rows of ${table} still wait`);
      }
      await wait(LOOK_MS);
    }
  }
}
