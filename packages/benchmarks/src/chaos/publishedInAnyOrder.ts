import { LoggerService } from '@backstage/backend-plugin-api';
import { putDeliveries } from 'backstage-plugin-cd-maturity-backend/src/store/deliveries';
import { Knex } from 'knex';
import { randomInt } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { quietLogger } from '../evaluate/quietLogger';
import { openPostgres } from '../evaluate/databases';
import { drain, processorOf } from '../ingest/processor';
import { Published, publishedBySource } from '../ingest/published';
import { AS_OF } from '../seed/asOf';
import { shuffle } from '../seed/shuffle';

/** As replicas that share the work. */
const READERS = 3;
const ORDERS = 5;
/** One in so many is sent again. */
const TWICE = 2;

/** Writes down what the worker complains of. */
const listenTo = (complaints: string[]): LoggerService => ({
  ...quietLogger,
  warn: message => complaints.push(message),
  error: message => complaints.push(message),
});

/** Answers with what the readers complained of. */
async function readAll(
  db: Knex,
  published: readonly Published[],
  readers: number,
): Promise<string[]> {
  await putDeliveries(
    db,
    published.map(({ source, event, text }, n) => ({
      source: source.id,
      deliveryId: String(n),
      event,
      payload: text,
      receivedAt: AS_OF,
    })),
  );
  const sources = published.map(({ source }) => source);
  const complaints: string[] = [];
  const read = () => drain(processorOf(db, sources, listenTo(complaints)));
  await Promise.all(Array.from({ length: readers }, read));
  return complaints;
}

const signalsIn = (db: Knex): Promise<object[]> =>
  db('signals').orderBy('id').select();

/**
 * Reads what other projects published of all providers in its order, and in the other database in no order, every second
 * one again, by several readers at once: both have the same signals. Answers with problems in words.
 */
async function readInAnyOrder(
  inOrder: Knex,
  shuffled: Knex,
  published: readonly Published[],
  seed: number,
): Promise<string[]> {
  const again = published.filter((_, n) => n % TWICE === 0);
  const complaints = [
    ...(await readAll(inOrder, published, 1)),
    ...(await readAll(
      shuffled,
      shuffle([...published, ...again], seed),
      READERS,
    )),
  ];
  const isSame = isDeepStrictEqual(
    await signalsIn(shuffled),
    await signalsIn(inOrder),
  );
  return [
    ...complaints.map(complaint => `seed ${seed}: ${complaint}`),
    ...(isSame ? [] : [`seed ${seed}: another order leaves other signals`]),
  ];
}

/** In another order each time; undefined where no payloads lie beside the repository. */
export async function publishedInAnyOrder(): Promise<string[] | undefined> {
  const published = publishedBySource().flat();
  if (published.length === 0) {
    return undefined;
  }
  const databases = await Promise.all([openPostgres(), openPostgres()]);
  const [inOrder, shuffled] = databases.map(database => database!.db);
  const problems: string[] = [];
  try {
    for (let order = 0; order < ORDERS; order += 1) {
      const seed = randomInt(2 ** 31);
      problems.push(
        ...(await readInAnyOrder(inOrder, shuffled, published, seed)),
      );
      for (const db of [inOrder, shuffled]) {
        await db('signals').delete();
        await db('deliveries').delete();
      }
    }
  } finally {
    await Promise.all(databases.map(database => database!.drop()));
  }
  return problems;
}
