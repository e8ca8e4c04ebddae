import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { Rename } from '../bindings/ScopeNames';

/** Notes that scopes have another name now. A name that is taken again is no former one any more. */
export async function learnRenames(
  db: Knex,
  renames: readonly Rename[],
  at: Instant,
): Promise<void> {
  for (const rename of renames) {
    if (rename.formerKey === rename.scopeKey) {
      continue;
    }
    await db('scope_aliases').where('former_key', rename.scopeKey).delete();
    await db('scope_aliases')
      .insert({
        former_key: rename.formerKey,
        scope_key: rename.scopeKey,
        learnt_at: at,
      })
      .onConflict('former_key')
      .merge();
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
