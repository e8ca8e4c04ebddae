import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { ciRun } from '../__testUtils__/signals';
import { forEachAtOnce } from '../ingestion/polls/forEachAtOnce';
import {
  dropDatabases,
  openPluginDatabase,
  POSTGRES,
} from './__testUtils__/postgres';
import { SpawnedBackend, spawnBackend } from './__testUtils__/spawnBackend';

jest.setTimeout(600_000);

const DELIVERIES = 5_000;
const AT_ONCE = 32;
const PATIENCE_MS = 240_000;

const describeWithPostgres = POSTGRES ? describe : describe.skip;

describeWithPostgres('kill -9 of a backend process (needs PostgreSQL)', () => {
  const prefix = `cdm_kill_${process.pid}_`;
  const running: SpawnedBackend[] = [];
  let db: Knex | undefined;

  const start = async () => {
    const backend = await spawnBackend({ connection: POSTGRES!, prefix });
    running.push(backend);
    return backend;
  };
  afterEach(async () => {
    await Promise.all(running.splice(0).map(backend => backend.kill()));
    await db?.destroy();
    db = undefined;
    await dropDatabases(prefix);
  });

  const runOf = (n: number) => ({
    signals: [ciRun({ externalId: `run-${n}`, runId: `run-${n}` })],
  });

  /** Sends all to one of the backends each, and kills the first when `killAfter` are answered. */
  async function sendAll(backends: SpawnedBackend[], killAfter: number) {
    const kept = new Set<number>();
    const numbers = Array.from({ length: DELIVERIES }, (_, n) => n);
    await forEachAtOnce(numbers, AT_ONCE, async n => {
      const backend = backends[n % backends.length];
      if ((await backend.deliver(`d${n}`, runOf(n))) === 202) {
        kept.add(n);
        if (kept.size === killAfter) {
          await backends[0].kill();
        }
      }
    });
    return kept;
  }

  async function whenNothingWaits(database: Knex): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (await database('deliveries').where('state', 'pending').first('id')) {
      if (Date.now() > end) {
        throw new Error('Deliveries still wait');
      }
      await wait(200);
    }
  }

  async function expectAllThere(database: Knex, kept: Set<number>) {
    const data: string[] = await database('signals').pluck('data');
    const there = new Set(data.map(text => JSON.parse(text).runId));
    const missing = [...kept].filter(n => !there.has(`run-${n}`));
    expect(missing).toEqual([]);
    // What was not answered may have been kept all the same, and then it was read as well.
    const rows: Array<{ state: string }> = await database('deliveries');
    expect(rows.length).toBeGreaterThanOrEqual(kept.size);
    expect(there.size).toBe(rows.length);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['done']));
  }

  it('loses nothing that was answered 202, in the middle of 5,000 deliveries', async () => {
    const first = await start();
    const kept = await sendAll([first], 2_000);
    expect(kept.size).toBeGreaterThanOrEqual(2_000);
    expect(kept.size).toBeLessThan(DELIVERIES);
    await start();
    db = openPluginDatabase(prefix);
    await whenNothingWaits(db);
    await expectAllThere(db, kept);
  });

  it('leaves its share to the other replica', async () => {
    const backends = [await start(), await start()];
    const kept = await sendAll(backends, 1_500);
    expect(kept.size).toBeGreaterThan(2_500);
    db = openPluginDatabase(prefix);
    await whenNothingWaits(db);
    await expectAllThere(db, kept);
  });
});
