import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { quietMetrics } from '../__testUtils__/quietMetrics';
import { ciRun, deployment, HOUR, NOW } from '../__testUtils__/signals';
import { testSource } from '../__testUtils__/testSource';
import { ScopeNames } from '../bindings/ScopeNames';
import { isPostgres } from '../database/dialect';
import { replaceBindings } from '../store/bindings';
import { putDeliveries } from '../store/deliveries';
import { leaseDirty } from '../store/dirty';
import { forgetEntities } from '../store/forgetEntities';
import { replayDelivery } from '../store/replays';
import { readRenames } from '../store/scopeAliases';
import { DeliveryProcessor } from './DeliveryProcessor';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

function processorOf(
  db: Knex,
  time = { now: NOW },
  sources = new Map([[testSource.id, testSource]]),
) {
  const onDirty = jest.fn();
  const processor = new DeliveryProcessor({
    db,
    sources,
    normalizeOptions: { environments: [], incidentLabels: [] },
    settleMs: 0,
    clock: { now: () => time.now },
    logger: mockServices.logger.mock(),
    metrics: quietMetrics,
    onDirty,
  });
  const drain = async () => {
    while (await processor.processBatch()) {
      // Until nothing waits.
    }
  };
  return { processor, drain, onDirty };
}

let count = 0;
async function post(db: Knex, payload: unknown, deliveryId = `d${count++}`) {
  await putDeliveries(db, [
    {
      source: 'test',
      deliveryId,
      event: 'signals',
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
      receivedAt: NOW,
    },
  ]);
  return deliveryId;
}

/** Makes the database refuse signals of this commit. */
async function refuseSha(db: Knex, sha: string) {
  await db.raw(
    isPostgres(db)
      ? `alter table signals add constraint refuse check (sha <> '${sha}')`
      : `create trigger refuse before insert on signals when new.sha = '${sha}' begin select raise(abort, 'refused'); end`,
  );
}

async function allowSha(db: Knex) {
  await db.raw(
    isPostgres(db)
      ? 'alter table signals drop constraint refuse'
      : 'drop trigger refuse',
  );
}

async function tables(db: Knex) {
  return {
    signals: await db('signals').orderBy('id'),
    roles: await db('scope_roles').orderBy(['scope_key', 'role']),
  };
}

describe.each(databases.eachSupportedId())('DeliveryProcessor on %s', id => {
  let db: Knex;
  beforeAll(async () => {
    db = await migrated(databases, id);
  });
  beforeEach(async () => {
    for (const table of [
      'deliveries',
      'sources',
      'signals',
      'scope_roles',
      'bindings',
      'dirty_entities',
    ]) {
      await db(table).delete();
    }
  });

  it('stores signals, notes the scope and marks bound entities', async () => {
    await replaceBindings(
      db,
      ['component:default/shop'],
      [
        {
          entityRef: 'component:default/shop',
          source: 'test',
          scopeKey: 'test:acme/shop',
          roles: ['ci'],
          why: 'test/scope',
        },
      ],
    );
    await post(db, {
      signals: [
        ciRun({ evidence: { title: 'Build 1', url: 'https://ci/1' } }),
        deployment(),
      ],
    });
    const { drain, onDirty } = processorOf(db);
    await drain();

    expect(await db('signals').orderBy('kind')).toMatchObject([
      { kind: 'ci_run', scope_key: 'test:acme/shop', part: 'build.yml' },
      { kind: 'deployment', env_tier: 'production', part: 'production' },
    ]);
    const [run] = await db('signals').where('kind', 'ci_run');
    expect(JSON.parse(run.data).evidence).toBeUndefined();
    expect(JSON.parse(run.evidence).title).toBe('Build 1');
    expect(await db('scope_roles').orderBy('role')).toMatchObject([
      { role: 'ci' },
      { role: 'deploy' },
    ]);
    expect(onDirty).toHaveBeenCalled();
    expect(
      await leaseDirty(db, {
        now: NOW,
        limit: 10,
        leaseMs: 1000,
        longestWaitMs: 60_000,
      }),
    ).toEqual([
      { entityRef: 'component:default/shop', version: 1, causes: ['signals'] },
    ]);
    expect(await db('deliveries').pluck('state')).toEqual(['done']);
    expect(await db('sources').pluck('source')).toEqual(['test']);
  });

  it('keeps why a delivery gave no signal', async () => {
    const normalize: typeof testSource.normalize = (delivery, options) => ({
      ...testSource.normalize(delivery, options),
      note: `nothing to say\0${'!'.repeat(600)}`,
    });
    const silent = new Map([[testSource.id, { ...testSource, normalize }]]);
    await post(db, { signals: [] });
    await post(db, { signals: [ciRun()] });
    await processorOf(db, undefined, silent).drain();
    const rows = await db('deliveries').orderBy('id');
    expect(rows).toMatchObject([
      { state: 'done', reason: expect.stringMatching(/^nothing to say!+$/) },
      { state: 'done', reason: null },
    ]);
    expect(rows[0].reason).toHaveLength(500);
  });

  it('buries what cannot be read, with field and reason, and goes on', async () => {
    await post(db, { signals: [ciRun()] });
    await post(db, { nothing: true });
    await post(db, '{ "signals": [');
    await post(db, { signals: [deployment()] });
    await processorOf(db).drain();

    expect(await db('signals').count({ n: '*' })).toEqual([
      { n: id === 'SQLITE_3' ? 2 : '2' },
    ]);
    expect(
      await db('deliveries').where('state', 'dead').orderBy('id'),
    ).toMatchObject([
      {
        field: 'signals',
        reason: 'is missing',
        payload: '{"nothing":true}',
        event: 'signals',
      },
      { field: null, reason: expect.stringMatching(/^is not JSON/) },
    ]);
  });

  it('tries again later when something else fails, and gives up after some hours', async () => {
    await post(db, { crash: 'no memory' });
    await post(db, { signals: [ciRun()] });
    const time = { now: NOW };
    const { drain } = processorOf(db, time);
    await drain();
    expect(await db('deliveries').orderBy('id')).toMatchObject([
      { state: 'pending', attempts: 1 },
      { state: 'done' },
    ]);
    for (let round = 0; round < 20; round++) {
      time.now += HOUR;
      await drain();
    }
    expect(await db('deliveries').where('state', 'dead')).toMatchObject([
      { reason: 'no memory' },
    ]);
  });

  it('does not let a signal that the database refuses stop others', async () => {
    await refuseSha(db, 'refused');
    await post(db, { signals: [ciRun({ externalId: 'good-1' })] });
    await post(db, { signals: [ciRun({ externalId: 'bad', sha: 'refused' })] });
    await post(db, { signals: [ciRun({ externalId: 'good-2' })] });
    await processorOf(db).drain();
    expect(await db('deliveries').orderBy('id').pluck('state')).toEqual([
      'done',
      'pending',
      'done',
    ]);
    await allowSha(db);
  });

  it('buries a signal that no database could keep, naming the field', async () => {
    await post(db, { signals: [ciRun(), ciRun({ sha: 'a\0b' })] });
    await processorOf(db).drain();
    expect(await db('deliveries')).toMatchObject([
      { state: 'dead', field: 'signals.1.sha', reason: 'holds a zero byte' },
    ]);
  });

  it('lets a replay win with equal sequence, and lose against a newer word', async () => {
    const id_ = await post(db, { signals: [ciRun({ sha: 'a' })] });
    const { drain } = processorOf(db);
    await drain();
    // As if the code that reads it had been wrong before.
    await db('signals').update({ sha: 'z', data: 'z' });
    const [{ id: rowId }] = await db('deliveries').where('delivery_id', id_);
    await replayDelivery(db, String(rowId), NOW);
    await drain();
    expect(await db('signals').pluck('sha')).toEqual(['a']);
    await db('signals').update({ sha: 'newer', seq: 9 });
    await replayDelivery(db, String(rowId), NOW);
    await drain();
    expect(await db('signals').pluck('sha')).toEqual(['newer']);
    expect(await db('deliveries').pluck('replays')).toEqual([2]);
  });

  it('keeps the same tables for the same deliveries in any order, any number of times', async () => {
    const run = fc.record({
      externalId: fc.constantFrom('1', '2', '3'),
      seq: fc.integer({ min: 0, max: 3 }),
      outcome: fc.constantFrom('success' as const, 'failure' as const),
      scope: fc.constantFrom('acme/shop', 'acme/pay'),
      finishedAt: fc.integer({ min: NOW - 10 * HOUR, max: NOW }),
    });
    const scenario = fc
      .array(fc.array(run, { maxLength: 3 }), { minLength: 1, maxLength: 6 })
      .chain(deliveries =>
        fc.record({
          deliveries: fc.constant(deliveries),
          again: fc.shuffledSubarray(
            [...deliveries.keys(), ...deliveries.keys()],
            { minLength: deliveries.length },
          ),
        }),
      );
    await fc.assert(
      fc.asyncProperty(scenario, async ({ deliveries, again }) => {
        const play = async (order: number[]) => {
          await db('signals').delete();
          await db('scope_roles').delete();
          for (const index of order) {
            const signals = deliveries[index].map(run_ =>
              ciRun({ ...run_, runId: run_.externalId }),
            );
            await post(db, { signals });
            await processorOf(db).drain();
          }
          return tables(db);
        };
        const all = [...deliveries.keys()];
        const missing = all.filter(index => !again.includes(index));
        expect(await play([...again, ...missing])).toEqual(await play(all));
      }),
      { numRuns: 15 },
    );
  });

  it('takes the same delivery once', async () => {
    await post(db, { signals: [ciRun()] }, 'same');
    await post(db, { signals: [deployment()] }, 'same');
    await processorOf(db).drain();
    expect(await db('signals').pluck('kind')).toEqual(['ci_run']);
  });

  it.each([
    ['goes on', HOUR],
    ['jumps back', -48 * HOUR],
  ])(
    'reads deliveries by the labels that entities name for their scopes, while the clock %s',
    async (_, hour) => {
      const shop = 'component:default/shop';
      await replaceBindings(
        db,
        [shop],
        [
          {
            entityRef: shop,
            source: 'test',
            scopeKey: 'test:acme/shop',
            roles: ['incidents'],
            why: 'test/scope',
            incidentLabels: ['Sev-1'],
          },
        ],
      );
      const normalize = jest.fn(testSource.normalize);
      const sources = new Map([[testSource.id, { ...testSource, normalize }]]);
      const time = { now: NOW };
      const { drain } = processorOf(db, time, sources);
      const labelsNow = async () => {
        await post(db, { signals: [] });
        await drain();
        const [, options] = normalize.mock.lastCall!;
        return [...(options.scopeIncidentLabels ?? [])];
      };
      expect(await labelsNow()).toEqual([['acme/shop', ['sev-1']]]);
      await forgetEntities(db, [shop]);
      time.now += hour;
      expect(await labelsNow()).toEqual([]);
    },
  );

  it('learns renames once, and not again from what is read again', async () => {
    const { drain } = processorOf(db);
    const renames = (from: string, to: string) => ({
      signals: [],
      renames: [{ from, to }],
    });
    const first = await post(db, renames('a', 'b'));
    await post(db, renames('b', 'a'));
    await drain();
    expect(await readRenames(db)).toEqual([
      { formerKey: 'test:b', scopeKey: 'test:a' },
    ]);
    const row = await db('deliveries').where('delivery_id', first).first('id');
    await replayDelivery(db, String(row.id), NOW);
    await drain();
    expect(await readRenames(db)).toEqual([
      { formerKey: 'test:b', scopeKey: 'test:a' },
    ]);
  });

  it('lets a new scope have the former name of another', async () => {
    const { drain } = processorOf(db);
    const named = (to: string, from?: string) =>
      post(db, { signals: [], renames: [{ from, to }] });
    await named('moved', 'place');
    await drain();
    const place = { formerKey: 'test:place', scopeKey: 'test:moved' };
    expect(await readRenames(db)).toContainEqual(place);
    await named('place');
    await drain();
    const names = new ScopeNames(await readRenames(db));
    expect(names.namesOf('test', 'place')).toEqual({
      current: 'test:place',
      former: [],
    });
    expect(names.namesOf('test', 'moved').former).toEqual([]);
  });

  it('finds the name before by what stays', async () => {
    const { drain } = processorOf(db);
    const known = (to: string) =>
      post(db, { signals: [], renames: [{ to, id: 'host/7' }] });
    await known('team/shop');
    await drain();
    expect(await readRenames(db)).not.toContainEqual(
      expect.objectContaining({ scopeKey: 'test:team/shop' }),
    );
    await known('other/shop');
    await drain();
    const names = new ScopeNames(await readRenames(db));
    expect(names.namesOf('test', 'team/shop')).toEqual({
      current: 'test:other/shop',
      former: ['test:team/shop'],
    });
  });

  it('takes a rename without a name for a fault of the module', async () => {
    const { drain } = processorOf(db);
    const before = await readRenames(db);
    await post(
      db,
      { signals: [], renames: [{ from: '', to: 'b' }] },
      'no-name',
    );
    await drain();
    expect(await readRenames(db)).toEqual(before);
    expect(
      await db('deliveries').where('delivery_id', 'no-name').first(),
    ).toMatchObject({ state: 'pending', attempts: 1 });
    await db('deliveries').where('delivery_id', 'no-name').delete();
  });
});
