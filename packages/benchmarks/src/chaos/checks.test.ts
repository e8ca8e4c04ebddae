import { putDeliveries } from 'backstage-plugin-cd-maturity-backend/src/store/deliveries';
import { signalId } from 'backstage-plugin-cd-maturity-backend/src/store/signalRows';
import { upsertSignals } from 'backstage-plugin-cd-maturity-backend/src/store/upsertSignals';
import { BenchDatabase, openSqlite } from '../evaluate/databases';
import { AS_OF } from '../seed/asOf';
import { checkSignals } from './checkSignals';
import { checkTrail } from './checkTrail';
import { deliveriesOf } from './deliveries';

jest.setTimeout(60_000);

const deliveries = deliveriesOf(1, AS_OF);
const acknowledged = new Set(deliveries.map(({ id }) => id));

let database: BenchDatabase;
beforeEach(async () => {
  database = await openSqlite();
});
afterEach(() => database.drop());

async function keepAll() {
  const { db } = database;
  await putDeliveries(
    db,
    deliveries.map(({ id, signals }) => ({
      source: 'bench',
      deliveryId: id,
      event: 'signals',
      payload: JSON.stringify(signals),
      receivedAt: AS_OF,
    })),
  );
  await db('deliveries').update({ state: 'done' });
  for (const { signals } of deliveries) {
    await upsertSignals(db, signals);
  }
}

describe('checkSignals', () => {
  const problems = () => checkSignals(database.db, deliveries, acknowledged);

  it('is content with what was kept and read', async () => {
    await keepAll();
    expect(await problems()).toEqual([]);
  });

  it('misses a delivery and a signal', async () => {
    await keepAll();
    const { db } = database;
    const [{ id, signals }] = deliveries;
    await db('deliveries').where('delivery_id', id).update({ state: 'dead' });
    await db('signals').where('id', signalId(signals[0])).delete();
    expect(await problems()).toEqual([
      expect.stringContaining(`delivery ${id} is dead`),
      expect.stringContaining('signals are missing'),
    ]);
  });

  it('sees signals that nobody sent', async () => {
    await keepAll();
    const [{ signals }] = deliveries;
    await upsertSignals(database.db, [{ ...signals[0], externalId: 'more' }]);
    expect(await problems()).toEqual([
      expect.stringContaining('1 signals are of nobody'),
    ]);
  });
});

describe('checkTrail', () => {
  const key = { entity_ref: 'a', model: 'cd', practice_id: 'p' };
  const addEvent = (note: string) =>
    database.db('decision_events').insert({
      ...key,
      at: AS_OF,
      event: 'acknowledge',
      state: 'acknowledged',
      note,
    });
  const addDecision = (version: number) =>
    database.db('decisions').insert({
      ...key,
      state: 'acknowledged',
      reopened: false,
      version,
    });

  it('is content when every move has its line', async () => {
    await addEvent('one');
    await addDecision(1);
    expect(await checkTrail(database.db, new Set(['one']))).toEqual([]);
  });

  it('sees what is lost, doubled, or moved without a line', async () => {
    await addEvent('one');
    await addEvent('one');
    await addDecision(3);
    expect(await checkTrail(database.db, new Set(['one', 'two']))).toEqual([
      "decision 'two' is lost",
      "decision 'one' is in the trail 2 times",
      'a p moved 3 times and has 2 lines',
    ]);
  });

  it('sees lines without a row', async () => {
    await addEvent('one');
    expect(await checkTrail(database.db, new Set())).toEqual([
      'a p has lines and no row',
    ]);
  });
});
