import { Knex } from 'knex';
import { Acknowledged } from './Acknowledged';

/** Facts and corrections that were answered are there, or newer ones. Problems in words. */
export async function checkPushed(
  db: Knex,
  { facts, revisions }: Pick<Acknowledged, 'facts' | 'revisions'>,
): Promise<string[]> {
  const problems: string[] = [];
  const stored = new Map<string, number>(
    (await db('facts').select('entity_ref', 'fact_id', 'value')).map(row => [
      `${row.entity_ref} ${row.fact_id}`,
      row.value,
    ]),
  );
  for (const [key, value] of facts) {
    if (stored.get(key) !== value) {
      problems.push(`fact ${key} is ${stored.get(key)} and not ${value}`);
    }
  }
  for (const [key, revision] of revisions) {
    const [table, ref] = key.split(' ');
    const row = await db(table).where('entity_ref', ref).first('revision');
    if (!row || row.revision < revision) {
      problems.push(`${key} is at ${row?.revision} and not ${revision}`);
    }
  }
  return problems;
}
