import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { ciRun, DAY, NOW } from '../__testUtils__/signals';
import { putDeliveries } from './deliveries';
import { deleteChanges, deleteDeliveries, deleteSignals } from './retention';
import { addChanges } from './scoreChanges';
import { noteSource } from './sources';
import { storeSignals } from './storeSignals';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const going = { aborted: false };
const BEFORE = NOW - 10 * DAY;

describe.each(databases.eachSupportedId())('retention on %s', id => {
  let db: Knex;
  beforeAll(async () => {
    db = await migrated(databases, id);
  });

  it('deletes deliveries by state and age, more than one statement takes', async () => {
    await noteSource(db, 'test', { firstDeliveryAt: 0, lastDeliveryAt: NOW });
    const deliveries = Array.from({ length: 1_203 }, (_, n) => ({
      source: 'test',
      deliveryId: `d${n}`,
      event: 'signals',
      payload: '{}',
      receivedAt: n < 1_200 ? BEFORE - 1 : BEFORE,
    }));
    for (let from = 0; from < deliveries.length; from += 100) {
      await putDeliveries(db, deliveries.slice(from, from + 100));
    }
    await db('deliveries').update({ state: 'done' });
    await db('deliveries').where('delivery_id', 'd0').update({ state: 'dead' });
    await db('deliveries')
      .where('delivery_id', 'd1')
      .update({ state: 'pending' });
    const done = { state: 'done', before: BEFORE } as const;
    expect(await deleteDeliveries(db, done, { aborted: true })).toBe(0);
    expect(await deleteDeliveries(db, done, going)).toBe(1_198);
    const dead = { state: 'dead', before: BEFORE } as const;
    expect(await deleteDeliveries(db, dead, going)).toBe(1);
    expect(await db('deliveries').orderBy('id').pluck('delivery_id')).toEqual([
      'd1',
      'd1200',
      'd1201',
      'd1202',
    ]);
  });

  it('deletes old signals, and forgets roles in which nobody spoke since', async () => {
    const run = (scope: string, age: number) =>
      ciRun({
        scope,
        externalId: `${scope}-${age}`,
        finishedAt: NOW - age * DAY,
      });
    const fresh = [run('both', 20), run('both', 5), run('old', 30)];
    await storeSignals(db, { fresh }, { now: NOW, dueAt: NOW });
    expect(await deleteSignals(db, BEFORE, going)).toBe(2);
    expect(await db('signals').pluck('scope_key')).toEqual(['test:both']);
    const roles = await db('scope_roles');
    expect(roles).toMatchObject([{ scope_key: 'test:both' }]);
    expect(Number(roles[0].first_at)).toBe(BEFORE);
    expect(await deleteSignals(db, BEFORE, going)).toBe(0);
  });

  it('deletes old changes', async () => {
    const change = (at: number) => ({
      entityRef: 'component:default/basket',
      model: 'cd',
      modelVersion: '1',
      at,
      causes: [],
      changes: [],
    });
    await addChanges(db, [change(BEFORE - 1), change(BEFORE)]);
    expect(await deleteChanges(db, BEFORE, going)).toBe(1);
    expect((await db('score_changes').pluck('at')).map(Number)).toEqual([
      BEFORE,
    ]);
  });
});
