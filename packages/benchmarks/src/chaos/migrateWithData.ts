import { MIGRATIONS } from 'backstage-plugin-cd-maturity-backend/src/database/migrate';
import { Knex } from 'knex';

/** Tables that the first migration of all made; they are there at every step. */
const KEPT = ['signals', 'scope_roles'];

async function countRows(db: Knex): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of KEPT) {
    const [{ n }] = await db(table).count({ n: '*' });
    counts[table] = Number(n);
  }
  return counts;
}

/** Goes back to the first tables step by step, and up again, with all the data. Problems in words. */
export async function migrateWithData(db: Knex): Promise<string[]> {
  const before = await countRows(db);
  const directory = MIGRATIONS;
  const [done] = await db.migrate.list({ directory });
  const FIRST = 5;
  for (let step = done.length; step > FIRST; step -= 1) {
    await db.migrate.down({ directory });
  }
  await db.migrate.latest({ directory });
  const after = await countRows(db);
  return KEPT.filter(table => before[table] !== after[table]).map(
    table =>
      `${table} had ${before[table]} rows and has ${after[table]} after going down and up`,
  );
}
