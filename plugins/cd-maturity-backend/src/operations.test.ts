import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { SourceConnection } from 'backstage-plugin-cd-maturity-node';
import { component, group } from './__testUtils__/catalog';
import { migrated } from './__testUtils__/databases';
import { eventually } from './__testUtils__/eventually';
import { ciRun, DAY, HOUR, NOW } from './__testUtils__/signals';
import { startPlugin } from './__testUtils__/startPlugin';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

const iso = (at: number) => new Date(at).toISOString();
const entities = [
  group('checkout'),
  component('basket', {
    owner: 'group:default/checkout',
    scope: 'acme/basket',
  }),
  component('till', { owner: 'group:default/checkout', scope: 'acme/till' }),
];

describe.each(databases.eachSupportedId())('operating on %s', id => {
  const start = async (options: Parameters<typeof startPlugin>[0] = {}) => {
    const knex = await migrated(databases, id);
    const backend = await startPlugin({ entities, knex, ...options });
    const source = async () =>
      (await backend.get('/health/sources').expect(200)).body.items[0];
    return { ...backend, knex, source };
  };

  it('lists deliveries page by page, and shows one with its payload', async () => {
    const { deliver, get, time, source } = await start();
    for (let n = 0; n < 5; n++) {
      time.now = NOW + n * HOUR;
      await deliver(`d${n}`, n === 2 ? { wrong: true } : { signals: [] });
    }
    await eventually(async () => expect((await source()).pending).toBe(0));
    const first = await get('/health/deliveries?limit=3').expect(200);
    expect(
      first.body.items.map((item: { deliveryId: string }) => item.deliveryId),
    ).toEqual(['d4', 'd3', 'd2']);
    const { nextCursor } = first.body.pageInfo;
    const second = await get(`/health/deliveries?limit=3&cursor=${nextCursor}`);
    expect(second.body).toMatchObject({
      items: [{ deliveryId: 'd1' }, { deliveryId: 'd0' }],
      pageInfo: {},
    });
    const window = await get(
      `/health/deliveries?source=test&event=signals&from=${iso(
        NOW + HOUR,
      )}&to=${iso(NOW + 3 * HOUR)}`,
    );
    expect(window.body.items).toMatchObject([
      { deliveryId: 'd2', state: 'dead', field: 'signals' },
      { deliveryId: 'd1', state: 'done' },
    ]);
    const one = await get(`/health/deliveries/${window.body.items[0].id}`);
    expect(one.body.payload).toBe('{"wrong":true}');
    await get('/health/deliveries/123456').expect(404);
  });

  it('reads again one delivery, or those of a window, and leaves a trace', async () => {
    const { deliver, get, post, time, knex, source, auditor } = await start();
    for (let n = 0; n < 4; n++) {
      time.now = NOW + n * HOUR;
      await deliver(`d${n}`, {
        signals: [ciRun({ externalId: `run-${n}`, runId: `run-${n}` })],
      });
    }
    const settled = () =>
      eventually(async () => expect((await source()).pending).toBe(0));
    await settled();
    await knex('signals').delete();
    const listed = await get('/health/deliveries?limit=1');
    const { id: newest } = listed.body.items[0];
    const one = await post(`/health/deliveries/${newest}/replay`, {});
    expect(one.body).toEqual({ replayed: 1 });
    await settled();
    const runs = async () =>
      (await knex('signals').pluck('data'))
        .map(data => JSON.parse(data).runId)
        .sort();
    expect(await runs()).toEqual(['run-3']);

    const window = await post('/health/deliveries/replay', {
      source: 'test',
      from: iso(NOW + HOUR),
      to: iso(NOW + 3 * HOUR),
    });
    expect(window.body).toEqual({ replayed: 2 });
    await settled();
    expect(await runs()).toEqual(['run-1', 'run-2', 'run-3']);
    const all = await post('/health/deliveries/replay', { source: 'test' });
    expect(all.body).toEqual({ replayed: 4 });
    await settled();
    expect(await runs()).toHaveLength(4);
    const backwards = await post('/health/deliveries/replay', {
      source: 'test',
      from: iso(NOW),
      to: iso(NOW - 1),
    });
    expect(backwards.body.error.message).toContain("Invalid field 'from'");
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'delivery-replay',
        meta: { queryType: 'by-id', id: newest },
      }),
    );
  });

  it('polls bound scopes, backfills on demand and shows how it goes', async () => {
    const asked: Array<[string, number]> = [];
    let answer: SourceConnection['poll'] = async ({ scope, keep }) => {
      const run = ciRun({ scope, externalId: scope, runId: scope });
      await keep({
        deliveries: [
          { event: 'signals', payload: JSON.stringify({ signals: [run] }) },
        ],
      });
    };
    const scheduler = mockServices.scheduler.mock();
    const tasks = new Map<string, (signal: AbortSignal) => unknown>();
    scheduler.scheduleTask.mockImplementation(async task => {
      tasks.set(task.id, task.fn);
    });
    const poll = async () => {
      const run = tasks.get('cd-maturity-poll-test')!;
      await run(new AbortController().signal);
    };
    scheduler.triggerTask.mockImplementation(async () => {
      await poll();
    });
    const { post, remove, source, whenScored, time, knex } = await start({
      connection: {
        poll: async context => {
          asked.push([context.scope, context.since]);
          await answer!(context);
        },
      },
      features: [scheduler.factory],
    });
    await whenScored(2);
    await poll();
    await eventually(async () =>
      expect(await source()).toMatchObject({
        polled: true,
        alive: true,
        lastPollAt: iso(NOW),
        scopes: 2,
        unboundScopes: 0,
        backfill: { scopes: 2, remaining: 0, failing: 0 },
      }),
    );
    expect(await knex('signals').pluck('scope_key')).toHaveLength(2);

    answer = async () => {
      throw new Error('a fault of the module');
    };
    time.now += HOUR;
    const started = await post('/health/sources/test/backfill', {
      days: 7,
      scope: 'Acme/Basket',
    });
    expect(started.status).toBe(202);
    expect(started.body).toEqual({ scopes: 1 });
    await eventually(() =>
      expect(asked).toContainEqual(['acme/basket', time.now - 7 * DAY]),
    );
    await eventually(async () =>
      expect(await source()).toMatchObject({
        failingScopes: 2,
        backfill: { remaining: 1, failing: 1 },
      }),
    );
    const { problems } = await source();
    expect(problems).toContainEqual({
      scope: 'acme/basket',
      kind: 'failed',
      message: 'a fault of the module',
      at: iso(time.now),
    });
    const stopped = await remove('/health/sources/test/backfill');
    expect(stopped.body).toEqual({ scopes: 1 });
    expect((await source()).backfill).toMatchObject({ remaining: 0 });
    const nobody = await post('/health/sources/test/backfill', {
      days: 7,
      scope: 'acme/other',
    });
    expect(nobody.status).toBe(404);
    await post('/health/sources/none/backfill', { days: 7 }).expect(404);
    const wrong = await post('/health/sources/test/backfill', { days: 0 });
    expect(wrong.body.error.message).toContain("Invalid field 'days'");
  });
});

describe('operating', () => {
  it('is for those who may', async () => {
    const { get, post } = await startPlugin({ deny: true });
    for (const answer of [
      await get('/health/unbound'),
      await get('/health/deliveries'),
      await get('/health/deliveries/1'),
      await post('/health/deliveries/1/replay', {}),
      await post('/health/deliveries/replay', { source: 'test' }),
      await post('/health/sources/test/backfill', { days: 1 }),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.body.error.message).toContain('cd-maturity.source.admin');
    }
  });

  it('counts what comes in and what becomes of it', async () => {
    const metrics = metricsServiceMock.mock();
    const counted = new Map<string, jest.Mock>();
    const instrument = (name: string) => {
      const add = jest.fn();
      counted.set(name, add);
      return { add, record: add };
    };
    metrics.createCounter.mockImplementation(instrument);
    metrics.createHistogram.mockImplementation(instrument);
    const { deliver } = await startPlugin({ features: [metrics.factory] });
    await deliver('1', { signals: [ciRun()] });
    await deliver('2', { wrong: true });
    await eventually(() => {
      expect(counted.get('maturity.ingest.received')).toHaveBeenCalledWith(1, {
        source: 'test',
        door: 'own',
      });
      const processed = counted.get('maturity.ingest.processed');
      for (const outcome of ['done', 'dead']) {
        expect(processed).toHaveBeenCalledWith(1, { source: 'test', outcome });
      }
      expect(counted.get('maturity.ingest.delay')).toHaveBeenCalledWith(0, {
        source: 'test',
      });
    });
  });
});
