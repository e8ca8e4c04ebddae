import { Knex } from 'knex';

/** Wherever rows are added. */
const TABLES = [
  'deliveries',
  'signals',
  'scores',
  'metric_values',
  'score_changes',
  'dirty_entities',
  'dirty_groups',
  'decisions',
  'decision_events',
  'people_events',
  'exemptions',
  'attestations',
  'goals',
  'campaigns',
  'disputes',
  'facts',
  'idempotency_keys',
  'binding_corrections',
  'recognition_corrections',
];

const NAME = 'chaos_each_write';

/** From now on the database does this before each statement that adds or changes rows: statements of PL/pgSQL. */
export async function beforeEachWrite(db: Knex, what: string): Promise<void> {
  await db.raw(
    `create function ${NAME}() returns trigger as $$ begin ${what} return null; end $$ language plpgsql`,
  );
  for (const table of TABLES) {
    await db.raw(
      `create trigger ${NAME} before insert or update on ?? for each statement execute function ${NAME}()`,
      [table],
    );
  }
}

/** One table after the other: whoever wants all at once waits for writers that wait for it. */
export async function asUsual(db: Knex): Promise<void> {
  for (const table of TABLES) {
    await db.raw(`drop trigger ${NAME} on ??`, [table]);
  }
  await db.raw(`drop function ${NAME}()`);
}
