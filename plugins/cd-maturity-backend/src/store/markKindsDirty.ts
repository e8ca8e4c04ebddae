import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { Cause, causeBits } from './causes';

/** Asks for everything to be judged again, in one statement. */
export async function markKindsDirty(
  db: Knex,
  options: { kinds: Iterable<string>; cause: Cause; dueAt: Instant },
): Promise<void> {
  const kinds = [...options.kinds];
  await db.raw(
    `insert into dirty_entities (entity_ref, version, causes, due_at, leased_until)
     select entity_ref, 1, ${causeBits([options.cause])}, ?, 0
     from entities where kind in (${kinds.map(() => '?').join(', ')})
     order by entity_ref
     on conflict (entity_ref) do update set
       version = dirty_entities.version + 1,
       causes = dirty_entities.causes | excluded.causes`,
    [options.dueAt, ...kinds],
  );
}
