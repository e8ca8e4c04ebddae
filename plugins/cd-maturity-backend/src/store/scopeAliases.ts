import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { Rename } from '../bindings/ScopeNames';

/** The name that a scope has now, and the one before, if it had one. */
export type PresentName = { formerKey?: string; scopeKey: string };

/** Notes which names scopes have now. A name that is taken again is no former one any more. */
export async function learnRenames(
  db: Knex,
  names: readonly PresentName[],
  at: Instant,
): Promise<void> {
  for (const { formerKey, scopeKey } of names) {
    await db('scope_aliases').where('former_key', scopeKey).delete();
    if (formerKey !== undefined && formerKey !== scopeKey) {
      await db('scope_aliases')
        .insert({ former_key: formerKey, scope_key: scopeKey, learnt_at: at })
        .onConflict('former_key')
        .merge();
    }
  }
}

/** What a payload says of a name: with an id, the name before is the one that was known by it. */
export type ToldName = PresentName & { source: string; id?: string };

/** Notes which names payloads tell of, in their order. */
export async function learnNames(
  db: Knex,
  names: readonly ToldName[],
  at: Instant,
): Promise<void> {
  for (const { source, id, formerKey, scopeKey } of names) {
    if (id === undefined) {
      await learnRenames(db, [{ formerKey, scopeKey }], at);
    } else {
      await learnIdentity(
        db,
        { source, scopeKey: formerKey ?? scopeKey },
        { id, scopeKey },
        at,
      );
    }
  }
}

/** All that is known, oldest first. Renames are rare: this is small. */
export async function readRenames(db: Knex): Promise<Rename[]> {
  const rows: Array<{ former_key: string; scope_key: string }> = await db(
    'scope_aliases',
  )
    .select('former_key', 'scope_key')
    .orderBy(['learnt_at', 'former_key']);
  return rows.map(row => ({
    formerKey: row.former_key,
    scopeKey: row.scope_key,
  }));
}

/**
 * Notes who answered when a scope was asked for: under another name than it has now, or a scope that had another name
 * when it was seen last. True when that was not known.
 */
export async function learnIdentity(
  db: Knex,
  asked: { source: string; scopeKey: string },
  identity: { id: string; scopeKey: string },
  at: Instant,
): Promise<boolean> {
  const { source } = asked;
  const present = identity.scopeKey;
  const key = { source, lasting_id: identity.id };
  const known: { scope_key: string } | undefined = await db('scope_ids')
    .where(key)
    .first('scope_key');
  const former = new Set(
    [asked.scopeKey, known?.scope_key].filter(
      (name): name is string => name !== undefined && name !== present,
    ),
  );
  const aliases: string[] = await db('scope_aliases')
    .whereIn('former_key', [...former])
    .where('scope_key', present)
    .pluck('former_key');
  const fresh = [...former].filter(name => !aliases.includes(name));
  if (known && fresh.length === 0 && known.scope_key === present) {
    return false;
  }
  await db.transaction(async tx => {
    await tx('scope_ids')
      .insert({ ...key, scope_key: present })
      .onConflict(['source', 'lasting_id'])
      .merge();
    await learnRenames(
      tx,
      [
        { scopeKey: present },
        ...fresh.map(formerKey => ({ formerKey, scopeKey: present })),
      ],
      at,
    );
  });
  return fresh.length > 0;
}
