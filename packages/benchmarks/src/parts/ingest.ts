import { BenchDatabase, openPostgres, openSqlite } from '../evaluate/databases';
import { measureDelay, measureDeliveries } from '../ingest/measureDeliveries';
import { measureManyJobs } from '../ingest/measureManyJobs';
import { measureNormalize } from '../ingest/measureNormalize';
import { measurePush } from '../ingest/measurePush';
import { SIGNALS_PER_ENTITY } from '../seed/signals';
import { Figure, PartOptions, PartResult } from '../types';

/** The delay does not depend on how many there are, and seeding them takes its time. */
const MOST_FOR_DELAY = 200;

/** Each measurement on an empty database of its own. */
async function measureOn(
  open: () => Promise<BenchDatabase | undefined>,
  entities: number,
): Promise<Figure[] | undefined> {
  const figures: Figure[] = [];
  for (const measure of [
    (database: BenchDatabase) => measurePush(database, entities),
    (database: BenchDatabase) => measureDeliveries(database, entities),
    async (database: BenchDatabase) => [
      await measureDelay(database, Math.min(entities, MOST_FOR_DELAY)),
    ],
    (database: BenchDatabase) => measureManyJobs(database, entities),
  ]) {
    const database = await open();
    if (!database) {
      return undefined;
    }
    try {
      figures.push(...(await measure(database)));
    } finally {
      await database.drop();
    }
  }
  return figures;
}

/** Ingestion: pushes, deliveries, and from a delivery to a score. */
export async function ingest({
  entities = 500,
}: PartOptions): Promise<PartResult> {
  const figures: Figure[] = [];
  const notes: string[] = [];
  const normalized = await measureNormalize();
  figures.push(...normalized);
  if (normalized.length === 0) {
    notes.push('Normalising is left out: there are no published payloads.');
  }
  figures.push(...((await measureOn(openSqlite, entities)) ?? []));
  const onPostgres = await measureOn(openPostgres, entities);
  if (onPostgres) {
    figures.push(...onPostgres);
  } else {
    notes.push('PostgreSQL is left out: no server answers on 127.0.0.1:5432.');
  }
  return {
    part: 'ingest',
    work: `${entities} entities × ${SIGNALS_PER_ENTITY} signals, pushed and as one delivery each`,
    figures,
    notes,
  };
}
