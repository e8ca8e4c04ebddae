import { setTimeout as wait } from 'node:timers/promises';
import { Replica } from '../chaos/Replica';
import { openPostgres, PostgresDatabase } from '../evaluate/databases';
import { openEngine } from '../evaluate/openEngine';
import { MixedLoad } from '../soak/MixedLoad';
import { countConnections, tableSizes } from '../soak/tableSizes';
import { Figure, PartOptions, PartResult } from '../types';

const MB = 1_000_000;
const TEN_MINUTES = 600;
const SAMPLES = 10;
const ENTITIES = 200;

type Sample = {
  heap: number;
  resident: number;
  delay: number;
  connections: number;
  size: number;
};

async function takeSample(
  { db, server, name }: PostgresDatabase,
  replica: Replica,
): Promise<Sample> {
  const usage = await replica.backend.usage({ collect: true });
  const sizes = await tableSizes(db);
  return {
    heap: (usage.heap ?? NaN) / MB,
    resident: usage.resident / MB,
    delay: usage.longestDelay,
    connections: await countConnections(server, name),
    size: [...sizes.values()].reduce((sum, size) => sum + size, 0) / MB,
  };
}

/** How a value was at first, when everything was warm, and in the end. */
function fromTo(
  name: string,
  unit: string,
  samples: readonly Sample[],
  key: keyof Sample,
): Figure[] {
  const warm = samples[Math.floor(samples.length / 3)][key];
  const last = samples[samples.length - 1][key];
  return [
    { group: name, name: 'after a third of the time', value: warm, unit },
    { group: name, name: 'in the end', value: last, unit },
  ];
}

/** Mixed load for a while: what must not grow is looked at ten times. */
export async function soak({
  entities = ENTITIES,
  seconds = TEN_MINUTES,
}: PartOptions): Promise<PartResult> {
  const part = 'soak';
  const work = `${entities} entities, deliveries, evaluations, pages and decisions for ${seconds} s, PostgreSQL`;
  const database = await openPostgres();
  if (!database) {
    const notes = ['Left out: no PostgreSQL answers on 127.0.0.1:5432.'];
    return { part, work, figures: [], notes };
  }
  const replica = new Replica({
    database: database.backend,
    entities,
    models: [],
  });
  try {
    await openEngine(database.db, entities, Date.now());
    await replica.start();
    await replica.whenCataloged();
    const load = new MixedLoad({ replica, entities });
    const done = load.run();
    const samples: Sample[] = [];
    for (let n = 0; n < SAMPLES; n += 1) {
      await wait((seconds * 1000) / SAMPLES);
      samples.push(await takeSample(database, replica));
    }
    load.stop();
    await done;
    const { deliveries, pages, tabs, decisions } = load.counts;
    const group = 'done';
    return {
      part,
      work,
      figures: [
        { group, name: 'deliveries', value: deliveries, unit: '' },
        { group, name: 'pages', value: pages, unit: '' },
        { group, name: 'tabs', value: tabs, unit: '' },
        { group, name: 'decisions', value: decisions, unit: '' },
        ...fromTo('heap after GC', 'MB', samples, 'heap'),
        ...fromTo('process', 'MB', samples, 'resident'),
        ...fromTo('longest delay of the event loop', 'ms', samples, 'delay'),
        ...fromTo('connections to the database', '', samples, 'connections'),
        ...fromTo('tables and indexes', 'MB', samples, 'size'),
      ],
    };
  } finally {
    await replica.kill();
    await database.drop();
  }
}
