import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Signal } from 'backstage-plugin-cd-maturity-common';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { entityRecord } from '../__testUtils__/scored';
import { ciRun, DAY, deployment, HOUR, NOW } from '../__testUtils__/signals';
import { GroupTree } from '../catalog/GroupTree';
import { configSchema } from '../config';
import { EvaluationEngine } from '../evaluation/EvaluationEngine';
import { dayOf } from '../history/day';
import { readHistory } from '../history/readHistory';
import { readMovers } from '../history/readMovers';
import { readTrend } from '../history/readTrend';
import { newDelivery } from '../ingestion/newDelivery';
import { ModelSet } from '../models/ModelSet';
import { putDeliveries } from '../store/deliveries';
import { keepDay } from '../store/groupDays';
import { replaceBindings } from '../store/bindings';
import { markDirty } from '../store/dirty';
import { putEntities } from '../store/entities';
import { putFacts } from '../store/facts';
import { noteScopeRoles, rolesOfSignals } from '../store/scopeRoles';
import { readChanges } from '../store/scoreChanges';
import {
  beginPass,
  completePass,
  readCursor,
  syncCursors,
} from '../store/sourceCursors';
import { noteSource } from '../store/sources';
import { storeSignals } from '../store/storeSignals';
import { upsertSignals } from '../store/upsertSignals';
import { Reconstructor } from './Reconstructor';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

const SHOP = 'component:default/shop';
const TEAM = 'group:default/team';
const SCOPE = 'test:acme/shop';
const WEEK = 7 * DAY;
const models = ModelSet.load({
  dictionary: signalDictionary,
  sources: shippedModels,
  enabled: ['cd'],
});
const compiled = models.get('cd');
const MONDAY = Date.UTC(2026, 5, 15);

/** On each of the last 60 days a run and a deployment, by hand until a month ago. */
const past = [...Array(60).keys()].flatMap(day => {
  const at = NOW - day * DAY - HOUR;
  return [
    ciRun({
      externalId: `r${day}`,
      runId: `r${day}`,
      sha: `sha-${day}`,
      createdAt: at - HOUR,
      startedAt: at - HOUR,
      finishedAt: at,
    }),
    deployment({
      externalId: `d${day}`,
      deploymentId: `d${day}`,
      sha: `sha-${day}`,
      createdAt: at,
      startedAt: at,
      finishedAt: at + 1,
      trigger: day > 30 ? 'manual' : 'automatic',
    }),
  ];
});

describe.each(databases.eachSupportedId())('reconstruction on %s', id => {
  let db: Knex;
  const time = { now: NOW };
  const config = configSchema.parse({});
  const deps = () => {
    const around = {
      db,
      models,
      config,
      clock: { now: () => time.now },
      logger: mockServices.logger.mock(),
    };
    return { ...around, engine: new EvaluationEngine(around) };
  };

  async function evaluate() {
    await markDirty(db, [SHOP], { cause: 'signals', dueAt: time.now });
    await deps().engine.evaluateDue();
  }

  async function backfill() {
    await syncCursors(db, 'test', {
      now: NOW,
      backfillSince: NOW - 90 * DAY,
    });
    const pass = { startedAt: NOW, since: NOW - 90 * DAY };
    await beginPass(db, SCOPE, pass);
    const cursor = (await readCursor(db, SCOPE))!;
    await completePass(
      db,
      { ...cursor, backfillSince: NOW - 90 * DAY },
      { startedAt: NOW, now: NOW, nextAt: NOW + HOUR },
    );
  }

  async function work(reconstructor = new Reconstructor(deps())) {
    while (await reconstructor.step()) {
      // Until nothing is left.
    }
    await reconstructor.step();
  }

  const points = () =>
    readHistory(db, compiled, { entityRef: SHOP, since: NOW - 100 * DAY });
  const rows = async () => ({
    moves: await db('level_moves').select().orderBy('at'),
    changes: (await db('score_changes').select().orderBy('at')).map(
      ({ id: _, ...row }) => row,
    ),
    days: await db('group_days').select().orderBy(['day', 'group_by', 'key']),
  });

  beforeEach(async () => {
    db = await migrated(databases, id);
    time.now = NOW;
    await putEntities(db, [
      entityRecord('shop', {
        type: 'service',
        owner: TEAM,
        snapshot: {
          ...entityRecord('shop').snapshot,
          facts: { 'catalog.owner_is_group': true },
        },
      }),
      entityRecord('quiet', { type: 'service', owner: TEAM }),
    ]);
    await replaceBindings(
      db,
      [SHOP],
      [
        {
          entityRef: SHOP,
          source: 'test',
          scopeKey: SCOPE,
          roles: ['ci', 'deploy'],
          why: 'test/scope',
        },
      ],
    );
    await upsertSignals(db, past);
    await noteScopeRoles(db, rolesOfSignals(past));
    const heard = { firstDeliveryAt: NOW - 60 * DAY, lastDeliveryAt: NOW };
    await noteSource(db, 'test', heard);
    await evaluate();
  });

  it('computes the last week ends of which something is known, and marks them', async () => {
    const real = (await points())[0];
    await backfill();
    const onHistory = jest.fn();
    await work(new Reconstructor({ ...deps(), onHistory }));
    expect(onHistory).toHaveBeenCalledTimes(1);
    const all = await points();
    const computed = all.filter(({ reconstructed }) => reconstructed);
    expect(all.at(-1)).toEqual(real);
    expect(computed).toHaveLength(9);
    expect(computed.map(({ marker }) => marker)).toEqual([
      'first',
      ...computed.slice(1).map(() => undefined),
    ]);
    for (const { at } of computed) {
      expect((MONDAY - Date.parse(at) - 1) % WEEK).toBe(0);
    }
    // 60 days of signals: eight whole weeks, and the first of them has little.
    expect(Date.parse(computed[0].at)).toBe(MONDAY - 8 * WEEK - 1);
    const changes = await readChanges(db, {
      entityRef: SHOP,
      model: 'cd',
      limit: 50,
    });
    expect(changes.map(({ at }) => at)).toEqual(
      changes.map(({ at }) => at).sort((a, b) => b - a),
    );
    expect(changes.every(({ at }) => at < NOW)).toBe(true);
    expect(new Set(changes.flatMap(({ causes }) => causes))).toEqual(
      new Set(['reconstruction']),
    );
  });

  it('is done for a past that comes by any other door, as long as an entity is new', async () => {
    const store = (fresh: Signal[]) =>
      db.transaction(tx =>
        storeSignals(tx, { fresh }, { now: time.now, dueAt: time.now }),
      );
    const asked = () => db('reconstructions').pluck('entity_ref');
    await store(past.slice(0, 4));
    expect(await asked()).toEqual([]);
    await store(past);
    await store(past);
    expect(await asked()).toEqual([SHOP]);
    time.now = NOW + 11_000;
    await deps().engine.evaluateDue();
    await work();
    expect(await asked()).toEqual([]);
    expect(
      (await points()).filter(({ reconstructed }) => reconstructed),
    ).toHaveLength(9);
    time.now = NOW + 8 * DAY;
    await store(past);
    expect(await asked()).toEqual([]);
  });

  it('says the same however often it is done, and leaves what was real', async () => {
    await backfill();
    await work();
    const first = await rows();
    await backfill();
    await work();
    const second = await rows();
    const withoutIds = (moves: object[]) =>
      moves.map(row => ({ ...row, id: 0 }));
    expect(withoutIds(second.moves)).toEqual(withoutIds(first.moves));
    expect(second.changes).toEqual(first.changes);
    expect(second.days).toEqual(first.days);
    time.now = NOW + 30 * DAY;
    await evaluate();
    await backfill();
    await work();
    const later = await rows();
    expect(
      later.moves.filter(row => row.reconstructed && row.kind !== 'end'),
    ).toHaveLength(
      first.moves.filter(row => row.reconstructed && row.kind !== 'end').length,
    );
  });

  it('is done once by two replicas, and again by the other when one is killed', async () => {
    await backfill();
    const [one, two] = [new Reconstructor(deps()), new Reconstructor(deps())];
    await Promise.all([work(one), work(two)]);
    const done = await rows();
    await db('level_moves').where({ reconstructed: true }).delete();
    await db('score_changes').delete();
    await db('group_days').delete();
    await backfill();
    // Taken up by a process that is gone.
    await db('reconstructions').update({ leased_until: NOW + HOUR / 12 });
    await work(two);
    expect(await db('reconstructions').pluck('entity_ref')).toEqual([SHOP]);
    time.now = NOW + HOUR;
    await work(two);
    const again = await rows();
    expect(again.moves).toHaveLength(done.moves.length);
    expect(again.changes).toEqual(done.changes);
    expect(again.days).toEqual(done.days);
  });

  it('waits for signals that are not read yet and for entities that are not judged', async () => {
    await backfill();
    await putDeliveries(db, [
      newDelivery('test', { event: 'signals', payload: '{}' }, NOW),
    ]);
    await work();
    expect((await rows()).days).toEqual([]);
    await db('deliveries').delete();
    await markDirty(db, [SHOP], { cause: 'signals', dueAt: NOW });
    time.now = NOW + 60_000;
    await work();
    expect((await rows()).days).toEqual([]);
    await evaluate();
    time.now += 60_000;
    await work();
    expect((await rows()).days).not.toEqual([]);
    expect(await db('reconstructions')).toEqual([]);
  });

  it('counts facts from when they were observed', async () => {
    const factId = 'flag.in_use';
    const put = (observedAt: number) =>
      putFacts(db, [
        { entityRef: SHOP, id: factId, value: 1, observedAt, pushedBy: 'test' },
      ]);
    await put(MONDAY - 3 * WEEK);
    await evaluate();
    await backfill();
    await work();
    const changes = await readChanges(db, {
      entityRef: SHOP,
      model: 'cd',
      limit: 50,
    });
    const computed = changes.filter(({ causes }) =>
      causes.includes('reconstruction'),
    );
    const byFact = computed.filter(change =>
      change.changes.some(
        item =>
          item.what === 'practice' &&
          compiled.byId
            .get(item.id)!
            .practice.evidence.some(
              clause => 'fact' in clause && clause.fact === factId,
            ),
      ),
    );
    expect(byFact.map(({ at }) => at)).toEqual([MONDAY - 3 * WEEK - 1]);
  });

  it('draws the trend of groups, counts each entity once, and keeps days that were real', async () => {
    const sunday = dayOf(MONDAY) - 1;
    await db('models').insert({ model: 'cd', version: '1', hash: 'x' });
    await db('group_days').insert({
      model: 'cd',
      group_by: 'owner',
      key: TEAM,
      day: sunday - 7,
      model_version: 'real',
      eligible: 9,
      rated: 9,
      level: 1,
      progress: 1,
      confidence: 1,
      levels: '[0,0,9,0,0,0]',
      reconstructed: false,
    });
    await backfill();
    await work();
    await keepDay(db, dayOf(NOW));
    const whole = { compiled, filter: {}, tree: new GroupTree([]) };
    const days = await readTrend(db, whole, { days: 91, group: TEAM }, NOW);
    const before = days.filter(({ day }) => day < '2026-06-15');
    expect(before).toHaveLength(9);
    expect(before.filter(({ reconstructed }) => !reconstructed)).toMatchObject([
      { day: '2026-06-07', eligible: 9 },
    ]);
    expect(before.at(-1)).toMatchObject({
      day: '2026-06-14',
      eligible: 1,
      reconstructed: true,
    });
    const seen = await readTrend(
      db,
      { ...whole, restriction: { key: 'owner' as const, values: [TEAM] } },
      { days: 91 },
      NOW,
    );
    expect(new Set(seen.map(({ eligible }) => eligible))).toEqual(
      new Set([0, 1]),
    );
    expect(seen.find(({ day }) => day === '2026-06-14')?.eligible).toBe(1);
    const movers = await readMovers(
      db,
      whole,
      { groupBy: 'entity', days: 91 },
      NOW,
    );
    expect([...movers.improved, ...movers.regressed]).toEqual([]);
  });
});
