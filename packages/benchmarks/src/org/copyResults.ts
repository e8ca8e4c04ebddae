import { Knex } from 'knex';
import { Places } from './places';

const REF = 'component:default/service-';
/** Number of the entity, from its ref. */
const NUMBER = `CAST(substr(entity_ref, ${REF.length + 1}) AS INTEGER)`;
const DAY_MS = 24 * 3_600_000;
const LEVELS = 5;

/** What is different for a copy; everything else is the same. */
const OF_COPY: Record<string, (number: string) => string> = {
  entity_ref: number => `'${REF}' || (${number})`,
  title: number => `'service-' || (${number})`,
  sort_name: number => `'service-' || (${number})`,
};

async function columnsOf(db: Knex, table: string): Promise<string[]> {
  const columns = Object.keys(await db(table).columnInfo());
  // Given by the database.
  return columns.filter(column => column !== 'id');
}

/** Copies rows of the first `from` entities until there are rows of `to`. */
async function copyTable(
  db: Knex,
  table: string,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const columns = await columnsOf(db, table);
  const number = `${NUMBER} + step * ${from}`;
  const values = columns.map(
    column => OF_COPY[column]?.(number) ?? `"${column}"`,
  );
  await db.raw(
    `INSERT INTO ${table} (${columns.map(column => `"${column}"`).join(', ')})
     WITH RECURSIVE steps(step) AS
       (SELECT 1 UNION ALL SELECT step + 1 FROM steps WHERE step * ${from} < ${to})
     SELECT ${values.join(', ')} FROM ${table}, steps
     WHERE entity_ref LIKE '${REF}%' AND ${number} < ${to}`,
  );
}

/** Spreads entities over teams, systems and domains. */
async function spread(db: Knex, table: string, places: Places): Promise<void> {
  const domain = `(${NUMBER} % ${places.systems}) % ${places.domains}`;
  await db.raw(
    `UPDATE ${table} SET
       owner = 'group:default/team-' || (${NUMBER} % ${places.teams}),
       system = 'system:default/system-' || (${NUMBER} % ${places.systems}),
       domain = 'domain:default/domain-' || (${domain})
     WHERE entity_ref LIKE '${REF}%'`,
  );
}

/** Judged by signals alone all stand alike, which no organisation does. */
async function varyLevels(db: Knex): Promise<void> {
  await db.raw(
    `UPDATE scores SET level = ${NUMBER} % ${LEVELS}, progress = (${NUMBER} % ${
      100 * LEVELS
    }) / 100.0`,
  );
  await db.raw(`UPDATE level_moves SET to_level = ${NUMBER} % ${LEVELS}`);
}

/** Moves of 200 days: each entity has risen by a level and fallen back since. */
async function addMoves(db: Knex): Promise<void> {
  await db.raw(`UPDATE level_moves SET at = at - ${200 * DAY_MS}`);
  const columns = (await columnsOf(db, 'level_moves')).filter(
    column => !['at', 'kind', 'from_level', 'to_level'].includes(column),
  );
  for (const [after, from, to] of [
    [40, 'to_level', 'to_level + 1'],
    [100, 'to_level + 1', 'to_level'],
  ]) {
    await db.raw(
      `INSERT INTO level_moves (at, kind, from_level, to_level, ${columns})
       SELECT at + (${after} + ${NUMBER} % 60) * CAST(${DAY_MS} AS BIGINT), 'moved', ${from}, ${to}, ${columns}
       FROM level_moves WHERE kind = 'first' AND to_level >= 0`,
    );
  }
}

/** Makes of the results of a few entities those of many, spread over places, with moves. */
export async function copyResults(
  db: Knex,
  counts: { from: number; to: number },
  places: Places,
): Promise<void> {
  for (const table of [
    'entities',
    'scores',
    'score_details',
    'metric_values',
    'score_changes',
    'level_moves',
  ]) {
    await copyTable(db, table, counts);
  }
  await spread(db, 'entities', places);
  await spread(db, 'scores', places);
  await varyLevels(db);
  await addMoves(db);
}
