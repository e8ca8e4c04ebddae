import { ChangeCause, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { causeBits } from './causes';

/** Which of the judged entities: all, those of some owners, those of one system, or a single one. */
export type DirtyScope = {
  owners?: readonly string[];
  system?: string;
  entityRef?: string;
};

/** Asks for everything in scope to be judged again, in one statement. */
export async function markKindsDirty(
  db: Knex,
  options: {
    kinds: Iterable<string>;
    cause: ChangeCause;
    dueAt: Instant;
    scope?: DirtyScope;
  },
): Promise<void> {
  const kinds = [...options.kinds];
  const { owners, system, entityRef } = options.scope ?? {};
  const limits = [
    ...(owners ? [`and owner in (${owners.map(() => '?').join(', ')})`] : []),
    ...(system ? ['and system = ?'] : []),
    ...(entityRef ? ['and entity_ref = ?'] : []),
  ];
  await db.raw(
    `insert into dirty_entities (entity_ref, version, causes, due_at, leased_until)
     select entity_ref, 1, ${causeBits([options.cause])}, ?, 0
     from entities where kind in (${kinds
       .map(() => '?')
       .join(', ')}) ${limits.join(' ')}
     order by entity_ref
     on conflict (entity_ref) do update set
       version = dirty_entities.version + 1,
       causes = dirty_entities.causes | excluded.causes`,
    [
      options.dueAt,
      ...kinds,
      ...(owners ?? []),
      ...(system ? [system] : []),
      ...(entityRef ? [entityRef] : []),
    ],
  );
}
