import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { entityRecord } from '../__testUtils__/scored';
import { DAY, deployment, HOUR, NOW } from '../__testUtils__/signals';
import { configSchema } from '../config';
import { ModelSet } from '../models/ModelSet';
import { syncModels } from '../models/syncModels';
import { replaceBindings } from '../store/bindings';
import { markDirty } from '../store/dirty';
import { putEntities } from '../store/entities';
import { putFacts } from '../store/facts';
import { markPublicationsDirty } from '../store/markPublicationsDirty';
import { readScores } from '../store/scores';
import { noteScopeRoles, rolesOfSignals } from '../store/scopeRoles';
import { noteSource } from '../store/sources';
import { upsertSignals } from '../store/upsertSignals';
import { EvaluationEngine } from './EvaluationEngine';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const models = ModelSet.load({
  dictionary: signalDictionary,
  sources: shippedModels,
});

/** One automatic deployment to production on each of 60 days. */
const deployments = [...Array(60).keys()].map(day =>
  deployment({
    externalId: `d${day}`,
    deploymentId: `d${day}`,
    sha: `sha-${day}`,
    createdAt: NOW - day * DAY - HOUR,
    startedAt: NOW - day * DAY - HOUR,
    finishedAt: NOW - day * DAY - HOUR / 2,
  }),
);

describe.each(databases.eachSupportedId())('EvaluationEngine on %s', id => {
  let db: Knex;
  let time: { now: number };
  let engine: EvaluationEngine;

  const engineOn = (own: Knex) =>
    new EvaluationEngine({
      db: own,
      models,
      config: configSchema.parse({}),
      clock: { now: () => time.now },
      logger: mockServices.logger.mock(),
    });

  beforeEach(async () => {
    db = await migrated(databases, id);
    time = { now: NOW };
    engine = engineOn(db);
    await putEntities(db, [entityRecord('shop', { type: 'service' })]);
    await replaceBindings(
      db,
      [SHOP],
      [
        {
          entityRef: SHOP,
          source: 'test',
          scopeKey: 'test:acme/shop',
          roles: ['deploy'],
          why: 'test/scope',
        },
      ],
    );
    await upsertSignals(db, deployments);
    await noteScopeRoles(db, rolesOfSignals(deployments));
    const heard = { firstDeliveryAt: NOW - 60 * DAY, lastDeliveryAt: NOW };
    await noteSource(db, 'test', heard);
  });

  const evaluate = async () => {
    await markDirty(db, [SHOP], { cause: 'signals', dueAt: time.now });
    while (await engine.evaluateDue()) {
      // Until nothing is due.
    }
    const [stored] = await readScores(db, [SHOP]);
    return stored;
  };
  const clauseOf = async (signal: string) => {
    const { score } = await evaluate();
    const compiled = models.get('cd');
    for (const practice of score.practices) {
      const { evidence } = compiled.byId.get(practice.id)!.practice;
      const found = practice.clauses.find(clause => {
        const asked = evidence[clause.index];
        return 'metric' in asked && asked.metric === signal;
      });
      if (found) {
        return found;
      }
    }
    return undefined;
  };

  it('gives the same result for the same state', async () => {
    // The first one starts the history, which the next one counts.
    await evaluate();
    const first = await evaluate();
    const changes = await db('score_changes').select();
    const second = await evaluate();
    expect(second).toEqual(first);
    expect(await db('score_changes').select()).toEqual(changes);
    expect(await db('dirty_entities').select()).toEqual([]);
  });

  it('leaves what another process found later, when it was paused for longer than its lease', async () => {
    await evaluate();
    const paused = new Proxy(db, {
      get: (target, name) =>
        name === 'transaction'
          ? async (work: (tx: Knex.Transaction) => Promise<void>) => {
              time.now += HOUR;
              await engine.evaluateDue();
              await markDirty(db, [SHOP], { cause: 'facts', dueAt: time.now });
              await target.transaction(work);
            }
          : target[name as keyof Knex],
    });
    time.now += HOUR;
    await markDirty(db, [SHOP], { cause: 'signals', dueAt: time.now });
    await engineOn(paused).evaluateDue();

    const [stored] = await readScores(db, [SHOP]);
    expect(stored.evaluatedAt).toBe(NOW + 2 * HOUR);
    expect(await db('dirty_entities').pluck('entity_ref')).toEqual([SHOP]);
  });

  it('weighs an entity by its criticality', async () => {
    const weight = async () => (await db('scores').first('weight')).weight;
    const critical = entityRecord('shop', { type: 'service' });
    critical.snapshot.subject.annotations = {
      'cd-maturity/criticality': 'high',
    };
    await putEntities(db, [critical]);
    await evaluate();
    expect(await weight()).toBe(1);
    engine = new EvaluationEngine({
      db,
      models,
      config: configSchema.parse({ criticality: { weights: { high: 3 } } }),
      clock: { now: () => time.now },
      logger: mockServices.logger.mock(),
    });
    await evaluate();
    expect(await weight()).toBe(3);
  });

  it('keeps figures of a silent source as stale, and empties them in the end', async () => {
    expect(await clauseOf('deploy.automation_ratio')).toMatchObject({
      basis: 'measured',
      actual: 1,
    });
    time.now = NOW + 20 * DAY;
    expect(await clauseOf('deploy.automation_ratio')).toMatchObject({
      basis: 'stale',
      actual: 1,
    });
    time.now = NOW + 61 * DAY;
    expect(await clauseOf('deploy.automation_ratio')).toMatchObject({
      status: 'empty',
    });
  });

  it('shows a lower level only after a day', async () => {
    const put = (value: number, at: number) =>
      putFacts(
        db,
        Object.entries(models.dictionary.signals)
          .filter(([, signal]) => signal.type === 'boolean')
          .map(([factId]) => ({
            entityRef: SHOP,
            id: factId,
            value,
            observedAt: at,
            pushedBy: 'test',
          })),
      );
    await put(1, time.now);
    const before = await evaluate();
    time.now += HOUR;
    await put(0, time.now);
    const fallen = await evaluate();
    expect(fallen.score.progress).toBeLessThan(before.score.progress);
    expect(fallen.published.level).toBe(before.published.level);
    expect(fallen.published.pending?.publishAt).toBe(time.now + DAY);

    time.now += DAY;
    await db('dirty_entities').delete();
    await markPublicationsDirty(db, time.now);
    await engine.evaluateDue();
    const [published] = await readScores(db, [SHOP]);
    expect(published.published.level).not.toBe(before.published.level);
    expect(published.published.pending).toBeUndefined();
    const last = await db('score_changes').orderBy('id', 'desc').first();
    expect(JSON.parse(last.causes)).toEqual(['publication']);
    expect(JSON.parse(last.changes)[0].what).toBe('published');
  });

  it('removes the result when the model is not for the entity any more', async () => {
    expect(await evaluate()).toBeDefined();
    await putEntities(db, [
      entityRecord('shop', {
        lifecycle: 'deprecated',
        snapshot: {
          ...entityRecord('shop').snapshot,
          subject: {
            ...entityRecord('shop').snapshot.subject,
            lifecycle: 'deprecated',
          },
        },
      }),
    ]);
    expect(await evaluate()).toBeUndefined();
  });

  it('makes everything due when a model changes, and drops results of models that went', async () => {
    const deps = { db, clock: { now: () => NOW } };
    await syncModels(deps, models);
    expect(await db('dirty_entities').pluck('entity_ref')).toEqual([SHOP]);
    await evaluate();
    await syncModels(deps, models);
    expect(await db('dirty_entities').pluck('entity_ref')).toEqual([]);
    const [{ text, file }] = shippedModels;
    const renamed = ModelSet.load({
      dictionary: signalDictionary,
      sources: [{ file, text: text.replace(/^( +id:) cd$/m, '$1 mine') }],
    });
    await syncModels(deps, renamed);
    expect(await db('dirty_entities').pluck('entity_ref')).toEqual([SHOP]);
    expect(await readScores(db, [SHOP])).toEqual([]);
  });
});
