import { configSchema } from 'backstage-plugin-cd-maturity-backend/src/config/configSchema';
import { startRetention } from 'backstage-plugin-cd-maturity-backend/src/ingestion/startRetention';
import { putDeliveries } from 'backstage-plugin-cd-maturity-backend/src/store/deliveries';
import { signalId } from 'backstage-plugin-cd-maturity-backend/src/store/signalRows';
import { noteSource } from 'backstage-plugin-cd-maturity-backend/src/store/sources';
import { upsertSignals } from 'backstage-plugin-cd-maturity-backend/src/store/upsertSignals';
import { BenchDatabase, openSqlite } from '../evaluate/databases';
import { quietLogger } from '../evaluate/quietLogger';
import { AS_OF } from '../seed/asOf';
import { nothingYet } from './Acknowledged';
import { checkPeople } from './checkPeople';
import { addPast, checkPast } from './pastRetention';
import { checkPushed } from './checkPushed';
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

describe('checkPeople', () => {
  const add = (table: string, row: object) => database.db(table).insert(row);
  const addLine = (
    subject: string,
    event: string,
    content: object,
    ref = 'a',
  ) =>
    add('people_events', {
      subject,
      ref,
      event,
      at: AS_OF,
      actor: 'user:default/mia',
      content: JSON.stringify(content),
    });
  const problems = (...lines: string[]) =>
    checkPeople(database.db, { lines: new Set(lines) });
  const exemption = {
    id: 'e',
    entity_ref: 'a',
    model: 'cd',
    practice_id: 'p',
    effect: 'exempt',
    reason: 'We know',
    until: '2026-12-31',
    ends_at: AS_OF,
    state: 'requested',
    requested_by: 'user:default/mia',
    requested_at: AS_OF,
    version: 1,
  };
  const goal = {
    ref: 'a',
    model: 'cd',
    content: '{}',
    set_by: 'user:default/mia',
    set_at: AS_OF,
    version: 1,
  };
  const campaign = {
    id: 'c',
    model: 'cd',
    owner: 'group:default/a',
    start: '2026-12-01',
    deadline: '2026-12-31',
    content: '{}',
    created_at: AS_OF,
    version: 1,
  };
  const dispute = {
    id: 'd',
    entity_ref: 'a',
    model: 'cd',
    practice_id: 'p',
    note: 'no',
    reading: '{}',
    raised_by: 'user:default/mia',
    raised_at: AS_OF,
    state: 'open',
  };
  const answer = {
    holder_ref: 'a',
    model: 'cd',
    practice_id: 'p',
    respondent: 'user:default/mia',
    option: 'yes',
    note: 'n',
    answered_at: AS_OF,
  };
  const said = { model: 'cd', practiceId: 'p', option: 'yes', note: 'n' };

  it('is content when every row has its lines, and every line its row', async () => {
    await add('exemptions', exemption);
    await addLine('exemption', 'request', { id: 'e' });
    await addLine('goal', 'set', { model: 'cd' });
    await addLine('goal', 'clear', { model: 'cd' });
    await addLine('goal', 'set', { model: 'cd', note: 'new' });
    await add('goals', goal);
    await add('campaigns', campaign);
    await addLine('campaign', 'create', { title: 'Owners' }, 'c');
    await add('disputes', dispute);
    await addLine('dispute', 'raise', { id: 'd', note: 'no' });
    await add('attestations', answer);
    await addLine('attestation', 'answer', { ...said, option: 'no' });
    await addLine('attestation', 'answer', said);
    expect(
      await problems(
        'exemption request e',
        'goal set new',
        'campaign create Owners',
        'dispute raise no',
      ),
    ).toEqual([]);
  });

  it('sees rows without lines', async () => {
    await add('exemptions', { ...exemption, version: 2 });
    await add('goals', goal);
    await add('campaigns', { ...campaign, ended_at: AS_OF });
    await add('disputes', { ...dispute, state: 'confirmed' });
    await add('attestations', answer);
    expect(await problems()).toEqual([
      'exemption e moved 2 times and has 0 lines',
      'campaign c moved 1 times and has 0 lines',
      'end of campaign c moved 1 times and has 0 lines',
      'dispute d raise moved 1 times and has 0 lines',
      'dispute d confirmed moved 1 times and has 0 lines',
      'goal a cd moved 1 times and has 0 lines',
      'answer a cd p user:default/mia yes n moved 1 times and has 0 lines',
    ]);
  });

  it('sees lines without rows', async () => {
    await addLine('exemption', 'request', { id: 'e' });
    await addLine('goal', 'set', { model: 'cd' });
    await addLine('campaign', 'end', {}, 'c');
    await addLine('dispute', 'raise', { id: 'd' });
    await addLine('attestation', 'answer', said);
    expect(await problems()).toEqual([
      'exemption e moved 0 times and has 1 lines',
      'campaign c moved 0 times and has 1 lines',
      'end of campaign c moved 0 times and has 1 lines',
      'dispute d raise moved 0 times and has 1 lines',
      'goal a cd moved 0 times and has 1 lines',
      'answer a cd p user:default/mia yes n moved 0 times and has 1 lines',
    ]);
  });

  it('sees writes that were answered and are lost, or were done twice', async () => {
    await add('exemptions', { ...exemption, version: 2 });
    await addLine('exemption', 'approve', { id: 'e', note: 'fine' });
    await addLine('exemption', 'approve', { id: 'e', note: 'fine' });
    expect(
      await problems('exemption approve fine', 'exemption request e'),
    ).toEqual([
      "'exemption approve fine' is in the trail 2 times",
      "'exemption request e' is in the trail 0 times",
    ]);
  });
});

describe('checkPushed', () => {
  it('sees facts and corrections that were answered and are not there', async () => {
    const answered = nothingYet();
    answered.facts.set('a x', 0.5);
    answered.revisions.set('recognition_corrections a', 2);
    const problems = () => checkPushed(database.db, answered);
    expect(await problems()).toEqual([
      'fact a x is undefined and not 0.5',
      'recognition_corrections a is at undefined and not 2',
    ]);
    const by = { changed_by: 'user:default/mia', changed_at: AS_OF };
    await database.db('facts').insert({
      entity_ref: 'a',
      fact_id: 'x',
      value: 0.5,
      observed_at: AS_OF,
      pushed_by: 'service:robot',
    });
    await database
      .db('recognition_corrections')
      .insert({ entity_ref: 'a', revision: 3, ...by });
    expect(await problems()).toEqual([]);
  });
});

describe('checkPast', () => {
  const REF = 'component:default/a';
  const problems = () => checkPast(database.db, AS_OF);

  beforeEach(async () => {
    await keepAll();
    await database.db('models').insert({ model: 'cd', version: '1', hash: '' });
    await noteSource(database.db, 'bench', {
      firstDeliveryAt: AS_OF,
      lastDeliveryAt: AS_OF,
    });
    await addPast(database.db, [REF], AS_OF);
  });

  it('finds everything that is past its retention, and weeks with several moves', async () => {
    const twice = expect.stringContaining(`${REF} cd still moved twice`);
    expect(await problems()).toEqual([
      expect.stringContaining('rows of deliveries'),
      expect.stringContaining('rows of signals'),
      expect.stringContaining('rows of score_changes'),
      ...Array(4).fill(twice),
    ]);
  });

  it('is content after retention has run', async () => {
    await startRetention({
      db: database.db,
      config: configSchema.parse({}),
      clock: { now: () => AS_OF },
      logger: quietLogger,
      scheduler: {
        scheduleTask: async ({ fn }) => fn(new AbortController().signal),
      },
    });
    expect(await problems()).toEqual([]);
  });

  it('finds a move that does not follow from the one before', async () => {
    await database
      .db('level_moves')
      .where({ from_level: 2 })
      .update({ from_level: 3 });
    expect(await problems()).toContain(`${REF} cd moved to 2, then left 3`);
  });
});
