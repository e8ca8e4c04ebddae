import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { migrated } from '../__testUtils__/databases';
import { entityRecord, scored } from '../__testUtils__/scored';
import { ciRun, DAY, deployment, HOUR, NOW } from '../__testUtils__/signals';
import { countDone, putDecision, readDecisions } from './decisions';
import { leaseDirty, markDirty, settleDirty } from './dirty';
import { putFacts, readFacts } from './facts';
import { forgetEntities } from './forgetEntities';
import { addReadings, readJudgedAt, readReadings } from './metricValues';
import { NO_READINGS } from './readings';
import { readSignals } from './readSignals';
import { readScores, putScores } from './scores';
import { readDeployedShas } from './siblings';
import { noteSource, readSources } from './sources';
import { upsertSignals } from './upsertSignals';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const CART = 'component:default/cart';

describe.each(databases.eachSupportedId())('stores on %s', id => {
  let db: Knex;
  beforeAll(async () => {
    db = await migrated(databases, id);
  });

  const evidence = {
    subject: {
      ...entityRecord('shop').snapshot.subject,
      seenTiers: [],
      configured: [],
    },
    facts: {},
    aliveRoles: [],
    figures: {},
    said: {},
  };

  it('first readings are those of whoever is first', async () => {
    const measured = (asOf: number) => ({
      entityRef: SHOP,
      readings: { ...NO_READINGS, asOf },
      evidence,
    });
    let second: Promise<Set<string>> | undefined;
    const first = await db.transaction(async tx => {
      const added = await addReadings(tx, [measured(NOW)]);
      second = db.transaction(other => addReadings(other, [measured(NOW + 1)]));
      await wait(50);
      return added;
    });
    expect([first, await second]).toEqual([new Set([SHOP]), new Set()]);
    expect(await readJudgedAt(db, [SHOP])).toEqual(new Map([[SHOP, NOW]]));
  });

  it('readings come back as they were put, also those that an earlier version put', async () => {
    const reading = {
      windows: { '30d': { value: 1 / 3, samples: 7, newest: NOW - HOUR } },
    };
    const kept = { 'ci.x': { asOf: NOW - DAY, reading } };
    const readings = { asOf: NOW, measured: { 'deploy.x': reading }, kept };
    await addReadings(db, [{ entityRef: CART, readings, evidence }]);
    expect((await readReadings(db, [CART])).get(CART)).toEqual(readings);
    await db('metric_values')
      .where('entity_ref', CART)
      .update({ readings: JSON.stringify(kept) });
    expect((await readReadings(db, [CART])).get(CART)).toEqual({
      asOf: NOW,
      measured: {},
      kept,
    });
  });

  describe('dirty entities', () => {
    beforeEach(() => db('dirty_entities').delete());
    const lease = (now = NOW) =>
      leaseDirty(db, { now, limit: 10, leaseMs: 60, longestWaitMs: 60_000 });

    it('add up marks and wait until they are due', async () => {
      await markDirty(db, [SHOP], { cause: 'signals', dueAt: NOW + 10 });
      await markDirty(db, [SHOP], { cause: 'facts', dueAt: NOW + 50 });
      expect(await lease(NOW + 9)).toEqual([]);
      expect(await lease(NOW + 10)).toEqual([
        { entityRef: SHOP, version: 2, causes: ['signals', 'facts'] },
      ]);
    });

    it('are given out once, and again when nobody finished them', async () => {
      await markDirty(db, [SHOP], { cause: 'signals', dueAt: NOW });
      expect(await lease()).toHaveLength(1);
      expect(await lease()).toHaveLength(0);
      expect(await lease(NOW + 60)).toHaveLength(1);
    });

    it('do not wait for what a clock said that was hours ahead', async () => {
      const ahead = NOW + 5 * HOUR;
      await markDirty(db, [SHOP], { cause: 'signals', dueAt: ahead });
      expect(await lease(ahead)).toHaveLength(1);
      await markDirty(db, [CART], { cause: 'signals', dueAt: ahead });
      expect(await lease()).toHaveLength(2);
      expect(await lease()).toHaveLength(0);
      // A clock that is hours back sees what others hold as free: they do the same work, and go on.
      expect(await lease(NOW - 5 * HOUR)).toHaveLength(2);
    });

    it('stay when they were marked again meanwhile', async () => {
      await markDirty(db, [SHOP, CART], { cause: 'signals', dueAt: NOW });
      const taken = await lease();
      await markDirty(db, [CART], { cause: 'facts', dueAt: NOW });
      await settleDirty(db, taken);
      expect(await lease()).toEqual([
        { entityRef: CART, version: 2, causes: ['signals', 'facts'] },
      ]);
    });
  });

  describe('signals', () => {
    beforeEach(() => db('signals').delete());

    it('are read newest first up to a limit per scope and kind', async () => {
      const many = (kind: string, count: number, scope: string) =>
        [...Array(count).keys()].map(n => ({
          ...ciRun({
            scope,
            externalId: `${kind}-${n}`,
            createdAt: NOW - n * HOUR,
            startedAt: undefined,
            finishedAt: undefined,
          }),
        }));
      await upsertSignals(db, [
        ...many('run', 510, 'acme/shop'),
        ...many('other', 3, 'acme/cart'),
        deployment({ finishedAt: NOW - 400 * DAY }),
      ]);
      const read = await readSignals(
        db,
        ['test:acme/shop', 'test:acme/cart'],
        NOW - 365 * DAY,
      );
      expect(read.get('test:acme/cart')).toHaveLength(3);
      const runs = read.get('test:acme/shop')!;
      expect(runs).toHaveLength(500);
      expect(runs.map(run => run.externalId)).toContain('run-0');
      expect(runs.map(run => run.externalId)).not.toContain('run-500');
    });

    it('that tell a part are joined with what is there, in any order', async () => {
      const part = { externalId: 'joined', partial: true } as const;
      const started = ciRun({
        ...part,
        seq: 1,
        createdAt: NOW - 3 * HOUR,
        startedAt: NOW - 3 * HOUR,
        finishedAt: undefined,
        state: 'running',
        outcome: 'unknown',
        sha: 'abc1234',
      });
      const finished = ciRun({
        ...part,
        seq: 2,
        createdAt: NOW - 2 * HOUR,
        startedAt: undefined,
        finishedAt: NOW - 2 * HOUR,
        state: 'done',
        outcome: 'success',
        sha: undefined,
      });
      for (const words of [
        [[started, finished]],
        [[finished], [started]],
        [[started], [finished], [started]],
      ]) {
        await db('signals').delete();
        for (const word of words) {
          await db.transaction(tx => upsertSignals(tx, word));
        }
        const read = await readSignals(db, ['test:acme/shop'], NOW - DAY);
        expect(read.get('test:acme/shop')).toEqual([
          expect.objectContaining({
            createdAt: NOW - 3 * HOUR,
            startedAt: NOW - 3 * HOUR,
            finishedAt: NOW - 2 * HOUR,
            outcome: 'success',
            sha: 'abc1234',
          }),
        ]);
      }
    });

    it('lose no part when several writers bring one each', async () => {
      const parts = ['sha', 'branch', 'actor', 'startedAt'].map((field, seq) =>
        ciRun({
          externalId: 'raced',
          partial: true,
          seq,
          sha: field === 'sha' ? 'abc1234' : undefined,
          branch: field === 'branch' ? 'main' : undefined,
          actor: field === 'actor' ? { kind: 'bot' } : undefined,
          startedAt: field === 'startedAt' ? NOW - HOUR : undefined,
        }),
      );
      await Promise.all(
        parts.map(part => db.transaction(tx => upsertSignals(tx, [part]))),
      );
      const read = await readSignals(db, ['test:acme/shop'], NOW - DAY);
      expect(read.get('test:acme/shop')).toEqual([
        expect.objectContaining({
          seq: 3,
          sha: 'abc1234',
          branch: 'main',
          actor: { kind: 'bot' },
          startedAt: NOW - HOUR,
        }),
      ]);
    });

    it('tell which commits reached production', async () => {
      await upsertSignals(db, [
        deployment({ externalId: '1', sha: 'a' }),
        deployment({ externalId: '2', sha: 'a' }),
        deployment({ externalId: '3', sha: 'b', outcome: 'failure' }),
        deployment({ externalId: '4', sha: 'c', tier: 'staging' }),
        deployment({ externalId: '5', sha: 'd', environment: 'shop-eu' }),
      ]);
      const shas = await readDeployedShas(db, ['test:acme/shop'], NOW - DAY);
      expect(shas.sort((a, b) => a.sha.localeCompare(b.sha))).toEqual([
        { scopeKey: 'test:acme/shop', environment: 'production', sha: 'a' },
        { scopeKey: 'test:acme/shop', environment: 'shop-eu', sha: 'd' },
      ]);
    });
  });

  it('facts: an older observation never replaces a newer one', async () => {
    const fact = (value: number, observedAt: number) => ({
      entityRef: SHOP,
      id: 'flag.in_use',
      value,
      observedAt,
      pushedBy: 'plugin:scanner',
    });
    await putFacts(db, [fact(1, NOW), fact(0, NOW - 1)]);
    await putFacts(db, [fact(0, NOW - 2)]);
    expect(await readFacts(db, [SHOP])).toEqual([fact(1, NOW)]);
    await putFacts(db, [fact(0, NOW)]);
    expect(await readFacts(db, [SHOP])).toEqual([fact(0, NOW)]);
  });

  it('scores come back as they went in, and the later one stays', async () => {
    const first = scored('shop', { entityRef: SHOP });
    const second = scored(
      'shop',
      { entityRef: SHOP },
      {
        published: {
          level: null,
          pending: { since: NOW, level: 1, publishAt: NOW + DAY },
        },
        firstRatedAt: NOW - DAY,
        newestSignalAt: NOW - HOUR,
      },
    );
    await putScores(db, [first]);
    await putScores(db, [second]);
    expect(await readScores(db, [SHOP])).toEqual([
      {
        entityRef: SHOP,
        model: 'cd',
        modelVersion: '1.0.0',
        standing: { statuses: 'pf', dimensionLevels: '2', level: 2 },
        score: second.score,
        published: second.published,
        openSince: second.openSince,
        newestSignalAt: NOW - HOUR,
        firstRatedAt: NOW - DAY,
        evaluatedAt: NOW,
      },
    ]);
  });

  it('a title is cut between its characters to sort by', async () => {
    const title = `${'x'.repeat(499)}🚀🚀`;
    await putScores(db, [scored('shop', { entityRef: SHOP, title })]);
    expect(await db('scores').first('title', 'sort_name')).toEqual({
      title,
      sort_name: `${'x'.repeat(499)}🚀`,
    });
  });

  it('results that an earlier version put do not tell the computed level without the detail', async () => {
    const result = scored('shop', { entityRef: SHOP });
    await putScores(db, [result]);
    await db('scores')
      .where('entity_ref', SHOP)
      .update({ publication: JSON.stringify(result.published) });
    const [stored] = await readScores(db, [SHOP]);
    expect(stored.standing.level).toBeUndefined();
    expect(stored.published).toEqual(result.published);
    expect(stored.score).toEqual(result.score);
  });

  it('decisions keep the last word and a trail of all', async () => {
    const key = { entityRef: SHOP, model: 'cd', practiceId: 'cd.first' };
    const by = 'user:default/mia';
    await putDecision(
      db,
      key,
      { type: 'acknowledge', by, at: NOW - DAY },
      {
        state: 'acknowledged',
        decidedBy: by,
        decidedAt: NOW - DAY,
        reopened: false,
        version: 1,
      },
    );
    expect(await countDone(db, [SHOP], NOW - 2 * DAY)).toEqual(new Map());
    const done = {
      state: 'done' as const,
      decidedBy: by,
      decidedAt: NOW - DAY,
      reopened: false,
      version: 2,
    };
    expect(await putDecision(db, key, { type: 'done', at: NOW }, done)).toBe(
      true,
    );
    // Somebody who had not seen that writes nothing.
    expect(await putDecision(db, key, { type: 'done', at: NOW }, done)).toBe(
      false,
    );
    expect(await readDecisions(db, [SHOP])).toEqual([
      { ...key, decision: done },
    ]);
    expect(await db('decision_events').orderBy('id').pluck('event')).toEqual([
      'acknowledge',
      'done',
    ]);
    expect(await countDone(db, [SHOP], NOW - 2 * DAY)).toEqual(
      new Map([[SHOP, 1]]),
    );
    expect(await countDone(db, [SHOP], NOW + 1)).toEqual(new Map());
  });

  it('sources remember the first and the last time, in any order', async () => {
    const heard = (at: number) => ({ firstDeliveryAt: at, lastDeliveryAt: at });
    await noteSource(db, 'test', heard(NOW));
    await noteSource(db, 'test', heard(NOW - DAY));
    expect(await readSources(db)).toEqual(
      new Map([['test', { firstDeliveryAt: NOW - DAY, lastDeliveryAt: NOW }]]),
    );
  });

  it('what people decided outlives the entity', async () => {
    await forgetEntities(db, [SHOP]);
    expect(await readScores(db, [SHOP])).toEqual([]);
    expect(await readFacts(db, [SHOP])).toEqual([]);
    expect(await readDecisions(db, [SHOP])).toHaveLength(1);
  });
});
