import { openPostgres, PostgresDatabase } from '../evaluate/databases';
import { openEngine } from '../evaluate/openEngine';
import { evaluateFirst } from '../growth/evaluateAll';
import { addScopes } from '../growth/addScopes';
import { addCopies } from '../growth/seedSignals';
import { AS_OF } from '../seed/asOf';
import { SIGNALS_PER_ENTITY } from '../seed/signals';
import { Figure, PartOptions, PartResult } from '../types';

const YEAR_MS = 365 * 24 * 3_600_000;
const HOUR_MS = 3_600_000;
/** An entity with far more than the others. */
const UNEVEN = 50_000;

/** Milliseconds per entity, warm, after all were judged once. */
async function perEntity(
  database: PostgresDatabase,
  count: number,
  prepare?: () => Promise<void>,
): Promise<{ all: number; hundredth: number; one: number }> {
  const { db } = database;
  const engine = await openEngine(db, count);
  await prepare?.();
  await db.raw('VACUUM ANALYZE signals');
  const run = (entities: number) => evaluateFirst(db, engine, entities, AS_OF);
  await run(count);
  const some = Math.max(1, Math.round(count / 100));
  const all = await run(count);
  await run(some);
  const hundredth = await run(some);
  return { all: all / count, hundredth: hundredth / all, one: await run(1) };
}

type Case = {
  group: string;
  entities: number;
  prepare?: (database: PostgresDatabase) => Promise<void>;
};

function casesFor(entities: number): Case[] {
  const copies = (count: number, byMs: number, of = entities) => ({
    prepare: ({ db }: PostgresDatabase) =>
      addCopies(db, { entities: of, copies: count, byMs, asOf: AS_OF }),
  });
  return [
    { group: `${entities / 4} entities`, entities: entities / 4 },
    { group: `${entities} entities`, entities },
    {
      group: `${entities} entities, four times the signals in the same time`,
      entities,
      ...copies(3, HOUR_MS),
    },
    {
      group: `${entities} entities, four scopes each`,
      entities,
      prepare: ({ db }) => addScopes(db, { entities, more: 3 }),
    },
    {
      group: `${entities} entities, four times the history before the windows`,
      entities,
      ...copies(3, 2 * YEAR_MS),
    },
    {
      group: `${entities} entities, the first with ${UNEVEN} signals`,
      entities,
      ...copies(UNEVEN / SIGNALS_PER_ENTITY - 1, HOUR_MS, 1),
    },
  ];
}

/** What an evaluation costs by number of entities, of signals and by length of history. */
export async function growth({
  entities = 400,
}: PartOptions): Promise<PartResult> {
  const figures: Figure[] = [];
  const count = Math.max(4, entities - (entities % 4));
  const part = 'growth';
  const work = `cost of an evaluation from ${count} entities × ${SIGNALS_PER_ENTITY} signals on, warm, PostgreSQL`;
  for (const { group, entities: size, prepare } of casesFor(count)) {
    const database = await openPostgres();
    if (!database) {
      const notes = ['Left out: no PostgreSQL answers on 127.0.0.1:5432.'];
      return { part, work, figures, notes };
    }
    try {
      const cost = await perEntity(
        database,
        size,
        prepare && (() => prepare(database)),
      );
      figures.push(
        { group, name: 'an entity, of all', value: cost.all, unit: 'ms' },
        {
          group,
          name: 'one in a hundred due',
          value: 100 * cost.hundredth,
          unit: '% of all',
        },
        { group, name: 'the first alone', value: cost.one, unit: 'ms' },
      );
    } finally {
      await database.drop();
    }
  }
  return { part, work, figures };
}
