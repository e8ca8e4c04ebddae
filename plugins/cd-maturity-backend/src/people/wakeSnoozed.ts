import { addDays, dayOf, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { readAwaking } from '../store/decisions';
import { markDirty } from '../store/dirty';

/** An evaluation wakes what was set aside; the daily sweep sees to what none could wake in this time. Days. */
const LOOK_BACK = 2;

/** Has the entities judged again for which the day came until which something was set aside. Returns how many. */
export async function wakeSnoozed(db: Knex, now: Instant): Promise<number> {
  const today = dayOf(now);
  const entityRefs = await readAwaking(db, {
    from: addDays(today, -LOOK_BACK),
    to: today,
  });
  await markDirty(db, entityRefs, { cause: 'request', dueAt: now });
  return entityRefs.length;
}
