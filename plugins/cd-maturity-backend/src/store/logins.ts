import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

const CHUNK = 400;

/** Puts the given logins in place of all that the users had. */
export async function replaceLogins(
  db: Knex,
  users: ReadonlyArray<{ entityRef: string; logins: string[] }>,
): Promise<void> {
  const refs = users.map(user => user.entityRef);
  await inChunks(refs, CHUNK, async slice => {
    await db('logins').whereIn('entity_ref', slice).delete();
  });
  const rows = users.flatMap(user =>
    user.logins.map(login => ({ login, entity_ref: user.entityRef })),
  );
  await inChunks(rows, CHUNK, async slice => {
    await db('logins').insert(slice);
  });
}

/** A user who has a login, with the groups that it is a member of. */
export type LoginHolder = { login: string; user: string; groups: string[] };

/** Whose the logins are. A login that nobody has is absent. */
export async function holdersOfLogins(
  db: Knex,
  logins: readonly string[],
): Promise<LoginHolder[]> {
  return inChunks([...new Set(logins)], CHUNK, async slice => {
    const rows: Array<{ login: string; entity_ref: string; snapshot: string }> =
      await db('logins')
        .join('entities', 'entities.entity_ref', 'logins.entity_ref')
        .whereIn('logins.login', slice)
        .select('logins.login', 'entities.entity_ref', 'entities.snapshot');
    return rows.map(row => ({
      login: row.login,
      user: row.entity_ref,
      groups: (JSON.parse(row.snapshot) as { memberOf: string[] }).memberOf,
    }));
  });
}

/** Groups of each login, as its users say they are members. A login that nobody has is absent. */
export async function groupsOfLogins(
  db: Knex,
  logins: readonly string[],
): Promise<Record<string, string[]>> {
  const groups: Record<string, string[]> = {};
  for (const holder of await holdersOfLogins(db, logins)) {
    groups[holder.login] = [...(groups[holder.login] ?? []), ...holder.groups];
  }
  return groups;
}
