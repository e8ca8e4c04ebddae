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

/** Groups of each login, as its users say they are members. A login that nobody has is absent. */
export async function groupsOfLogins(
  db: Knex,
  logins: readonly string[],
): Promise<Record<string, string[]>> {
  const groups: Record<string, string[]> = {};
  await inChunks([...new Set(logins)], CHUNK, async slice => {
    const rows: Array<{ login: string; snapshot: string }> = await db('logins')
      .join('entities', 'entities.entity_ref', 'logins.entity_ref')
      .whereIn('logins.login', slice)
      .select('logins.login', 'entities.snapshot');
    for (const row of rows) {
      const { memberOf } = JSON.parse(row.snapshot) as { memberOf: string[] };
      groups[row.login] = [...(groups[row.login] ?? []), ...memberOf];
    }
  });
  return groups;
}
