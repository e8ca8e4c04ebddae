import { markKindsDirty } from 'backstage-plugin-cd-maturity-backend/src/store/markKindsDirty';
import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { BenchBackend } from '../backend/BenchBackend';
import { BenchDatabase } from '../evaluate/databases';
import { openEngine } from '../evaluate/openEngine';
import { Client } from '../load/Client';
import { underLoad } from '../load/underLoad';
import { timed } from '../measure/timed';
import { PAGE, tabOf } from '../org/paths';

const LOOK_MS = 100;
const TAB_ENTITIES = 1;

export type OurFigures = {
  /** Seconds until all entities are judged and stored and the page has answered. */
  all: number;
  /** CPU seconds of the backend for it. */
  cpu: number;
  /** Bytes of the page, compressed. */
  bytes: number;
  resident: number;
  /** Bytes in use after it, garbage collected. */
  heap: number;
  /** Milliseconds. */
  tab: { p50: number; p95: number };
};

/** Nothing is due: entities are judged, and so are the groups above them. */
async function whenSettled(db: Knex): Promise<void> {
  for (const table of ['dirty_entities', 'dirty_groups']) {
    while (await db(table).first()) {
      await wait(LOOK_MS);
    }
  }
}

/** Everything judged by the CD model from stored signals in a real backend, results stored, and the page answered. */
export async function measureOurs(
  database: BenchDatabase,
  { entities, seconds }: { entities: number; seconds: number },
): Promise<OurFigures> {
  const { db } = database;
  const now = Date.now();
  await openEngine(db, entities, now);
  await db('dirty_entities').delete();
  const backend = await BenchBackend.start(database.backend, {
    cataloged: TAB_ENTITIES,
  });
  const token = await backend.signIn({ user: 'user:default/u', groups: [] });
  const client = new Client({ base: backend.base, token });
  try {
    await backend.whenCataloged(token, TAB_ENTITIES);
    await db.raw('ANALYZE');
    const before = await backend.usage();
    let bytes = 0;
    const all = await timed(async () => {
      await markKindsDirty(db, {
        kinds: ['component'],
        cause: 'sweep',
        dueAt: Date.now(),
      });
      await whenSettled(db);
      const answers = await Promise.all(PAGE.map(path => client.get(path)));
      bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
    });
    const after = await backend.usage({ collect: true });
    const tab = await underLoad(
      [client],
      one => Promise.all(tabOf(0).map(path => one.get(path))),
      { seconds },
    );
    return {
      all: all / 1000,
      cpu: after.cpu - before.cpu,
      bytes,
      resident: after.resident,
      heap: after.heap ?? NaN,
      tab,
    };
  } finally {
    client.close();
    await backend.stop();
  }
}

/** Bytes in use in the same backend without the plugin. */
export async function heapWithoutUs(database: BenchDatabase): Promise<number> {
  const backend = await BenchBackend.start(database.backend, {
    withPlugin: false,
  });
  try {
    return (await backend.usage({ collect: true })).heap ?? NaN;
  } finally {
    await backend.stop();
  }
}
