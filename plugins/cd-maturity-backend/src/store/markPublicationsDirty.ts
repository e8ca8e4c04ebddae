import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { markDirty } from './dirty';

/** Asks for the entities to be judged again whose lower level has waited long enough. */
export async function markPublicationsDirty(
  db: Knex,
  now: Instant,
): Promise<void> {
  const rows = await db('scores')
    .distinct('entity_ref')
    .where('publish_at', '<=', now);
  await markDirty(
    db,
    rows.map(row => row.entity_ref as string),
    { cause: 'publication', dueAt: now },
  );
}
