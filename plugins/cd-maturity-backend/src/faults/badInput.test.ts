import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { HOSTILE_VALUES } from 'backstage-plugin-cd-maturity-node/testUtils';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { quietMetrics } from '../__testUtils__/quietMetrics';
import { ciRun, NOW } from '../__testUtils__/signals';
import { startPlugin } from '../__testUtils__/startPlugin';
import { testSource } from '../__testUtils__/testSource';
import { DeliveryProcessor } from '../ingestion/DeliveryProcessor';
import { putDeliveries } from '../store/deliveries';

const databases = TestDatabases.create();
jest.setTimeout(300_000);

const MEGABYTE = 1024 * 1024;

/** Turns that the event loop gets while the work runs. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let going = true;
  const count = () => {
    turns += 1;
    if (going) {
      setImmediate(count);
    }
  };
  setImmediate(count);
  await work();
  going = false;
  return turns;
}

describe('the door', () => {
  it('refuses a body of 6 MB (65) and stores nothing of it', async () => {
    const { deliver, get } = await startPlugin();
    const answer = await deliver('big', `"${'x'.repeat(6 * MEGABYTE)}"`);
    expect(answer.status).toBe(413);
    const { body } = await get('/health/deliveries');
    expect(body.items).toEqual([]);
  });

  it.each([200, 100_000])(
    'survives %i levels of nesting (65) and says what it could not read',
    async depth => {
      const { deliver, get } = await startPlugin();
      const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      await deliver('deep', deep).expect(202);
      await deliver('next', { signals: [ciRun()] }).expect(202);
      await eventually(async () => {
        const { body } = await get('/health/deliveries');
        expect(body.items).toMatchObject([
          { deliveryId: 'next', state: 'done' },
          { deliveryId: 'deep', state: 'dead', field: 'signals' },
        ]);
      });
    },
  );

  it('counts a delivery once that is sent again and again (11, 64)', async () => {
    const { deliver, get } = await startPlugin();
    const body = { signals: [ciRun()] };
    await Promise.all(
      Array.from({ length: 20 }, () => deliver('same', body).expect(202)),
    );
    const listed = await get('/health/deliveries');
    expect(listed.body.items).toHaveLength(1);
  });
});

describe.each(databases.eachSupportedId())('the worker on %s', id => {
  let db: Knex;
  beforeAll(async () => {
    db = await migrated(databases, id);
  });
  beforeEach(async () => {
    for (const table of ['deliveries', 'signals', 'scope_roles']) {
      await db(table).delete();
    }
  });

  const drain = async () => {
    const processor = new DeliveryProcessor({
      db,
      sources: new Map([['test', testSource]]),
      normalizeOptions: { environments: [], incidentLabels: [] },
      settleMs: 0,
      clock: { now: () => NOW },
      logger: mockServices.logger.mock(),
      metrics: quietMetrics,
      onDirty: () => {},
    });
    while (await processor.processBatch()) {
      // Until nothing waits.
    }
  };
  const put = (deliveryId: string, payload: unknown) =>
    putDeliveries(db, [
      {
        source: 'test',
        deliveryId,
        event: 'signals',
        payload: JSON.stringify(payload),
        receivedAt: NOW,
      },
    ]);

  it('keeps or buries hostile texts (67), and the others go on', async () => {
    for (const [name, value] of HOSTILE_VALUES) {
      for (const field of ['workflow', 'sha', 'scope', 'externalId']) {
        await put(`${name} ${field}`, {
          signals: [
            { ...ciRun({ externalId: `${name} ${field}` }), [field]: value },
          ],
        });
      }
      await put(`${name} url`, {
        signals: [
          {
            ...ciRun({ externalId: name }),
            evidence: { url: value, title: value },
          },
        ],
      });
    }
    await put('good', { signals: [ciRun({ externalId: 'good' })] });
    await drain();
    const states = await db('deliveries').distinct('state').pluck('state');
    expect(states.sort()).toEqual(['dead', 'done']);
    const evidence: string[] = await db('signals')
      .whereNotNull('evidence')
      .pluck('evidence');
    for (const text of evidence) {
      expect(JSON.parse(text).url ?? 'https:').toMatch(/^https?:/);
    }
    const good = await db('deliveries').where('delivery_id', 'good');
    expect(good).toMatchObject([{ state: 'done' }]);
    const markup = await db('signals').where('part', 'like', '<img%');
    expect(markup).toHaveLength(1);
  });

  it('takes 100,000 jobs of one run, and others get their turn meanwhile', async () => {
    const PAGES = 100;
    const JOBS = 1_000;
    for (let page = 0; page < PAGES; page++) {
      const signals = Array.from({ length: JOBS }, (_, job) => ({
        kind: 'ci_stage',
        source: 'test',
        scope: 'acme/shop',
        externalId: `${page}-${job}`,
        seq: 1,
        runId: 'run-1',
        attempt: 1,
        name: `job ${job}`,
        workflow: 'build.yml',
        onDefaultBranch: true,
        phases: ['build'],
        suites: [],
        runner: 'shared',
        state: 'done',
        outcome: 'success',
        queuedAt: NOW,
        startedAt: NOW,
        finishedAt: NOW,
      }));
      await put(`page ${page}`, { signals });
    }
    const turns = await turnsDuring(drain);
    const dead = await db('deliveries').where('state', 'dead').first('reason');
    expect(dead).toBeUndefined();
    const [{ n }] = await db('signals').count({ n: '*' });
    expect(Number(n)).toBe(PAGES * JOBS);
    // At least one after each payload, and one after each statement of a thousand rows.
    expect(turns).toBeGreaterThanOrEqual(2 * PAGES);
  });
});
