import { TestDatabases } from '@backstage/backend-test-utils';
import { addDays, dayOf } from 'backstage-plugin-cd-maturity-common';
import { NOW } from '../__testUtils__/signals';
import {
  AT_BASKET,
  BASKET,
  MIA,
  PIA,
  startPeople,
  UMA,
  ZOE,
} from '../__testUtils__/startPeople';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

const PRACTICE = 'cd.test.unit-automated';
const DECISION = `${AT_BASKET}/recommendations/${PRACTICE}/decision`;
const ANSWER = `${AT_BASKET}/attestations/cd.culture.stable-team`;
const UNTIL = addDays(dayOf(NOW), 30);
const TEAM = [MIA, ZOE, UMA, MIA, ZOE, UMA];

describe.each(databases.eachSupportedId())('at once, on %s', id => {
  const start = async () => startPeople({ knex: await databases.init(id) });
  type Backend = Awaited<ReturnType<typeof start>>;

  /** How all were answered, and what those were told who came too late. */
  async function race(
    request: (caller: string) => ReturnType<Backend['send']>,
  ) {
    const answers = await Promise.all(TEAM.map(request));
    const statuses = answers.map(({ status }) => status).sort();
    const late = answers.filter(({ status }) => status === 409);
    return { statuses, late: late.map(({ body }) => body.error) };
  }

  it('of the first words on a recommendation one counts, and the others see it', async () => {
    const backend = await start();
    const { send } = backend;
    const { statuses, late } = await race(caller =>
      send('post', DECISION, caller, { action: 'acknowledge', version: 0 }),
    );
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409]);
    expect(late[0]).toMatchObject({
      current: { state: 'acknowledged', version: 1 },
    });
    const { body } = await send('get', DECISION, MIA).expect(200);
    expect(body.items).toHaveLength(1);
  });

  it('of words on what was seen together one counts', async () => {
    const backend = await start();
    const { send } = backend;
    await send('post', DECISION, MIA, { action: 'acknowledge' }).expect(200);
    const { statuses } = await race(caller =>
      send('post', DECISION, caller, {
        action: 'plan',
        date: UNTIL,
        version: 1,
      }),
    );
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409]);
    const { body } = await send('get', DECISION, MIA).expect(200);
    expect(body.items).toHaveLength(2);
  });

  it('one exemption is asked for, however many ask, and the cap of the team holds', async () => {
    const backend = await start();
    const { send } = backend;
    const ask = (caller: string, practiceId: string) =>
      send('post', '/exemptions', caller, {
        entityRef: BASKET,
        practiceId,
        reason: 'We know',
        until: UNTIL,
      });
    const same = await race(caller => ask(caller, PRACTICE));
    expect(same.statuses).toEqual([201, 409, 409, 409, 409, 409]);
    // Two are allowed, and there is one.
    const practices = [
      'cd.build.build-once',
      'cd.build.one-command',
      'cd.culture.goals-set',
    ];
    const answers = await Promise.all(practices.map(item => ask(MIA, item)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('the cap holds for all that is the team’s, and for what it declines', async () => {
    const backend = await start();
    const { send } = backend;
    const entities = [BASKET, 'component:default/search'];
    const requests = entities.flatMap(entityRef =>
      ['cd.build.build-once', 'cd.build.one-command'].map(practiceId =>
        send('post', '/exemptions', MIA, {
          entityRef,
          practiceId,
          reason: 'We know',
          until: UNTIL,
        }),
      ),
    );
    const declined = send('post', DECISION, ZOE, {
      action: 'decline',
      reason: 'accepted-risk',
      note: 'We know',
      until: UNTIL,
    });
    const answers = await Promise.all([...requests, declined]);
    const late = answers.filter(({ status }) => status === 409);
    expect(late).toHaveLength(3);
    expect(late.map(({ body }) => body.error.message)).toEqual(
      new Array(3).fill(expect.stringContaining('maxPerTeam')),
    );
    const { body } = await send('get', '/exemptions', PIA).expect(200);
    expect(body.items).toHaveLength(2);
  });

  it('a goal is set by one, and an exemption answered once', async () => {
    const backend = await start();
    const { send } = backend;
    const goal = {
      targets: [{ level: 'expert', date: UNTIL }],
      criteria: [
        { metric: 'deploy.prod_per_week', direction: 'at-least', value: 1 },
      ],
      version: 0,
    };
    const set = await race(caller =>
      send('put', `${AT_BASKET}/goal`, caller, goal),
    );
    expect(set.statuses).toEqual([200, 409, 409, 409, 409, 409]);
    const { body } = await send('post', '/exemptions', MIA, {
      entityRef: BASKET,
      practiceId: PRACTICE,
      reason: 'We know',
      until: UNTIL,
    }).expect(201);
    const answers = await Promise.all(
      (['approve', 'reject', 'approve', 'reject'] as const).map(answer =>
        send('post', `/exemptions/${body.id}/${answer}`, PIA, {
          note: 'so be it',
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200, 409, 409, 409,
    ]);
  });

  it('a request sent twice at once under one key is done once', async () => {
    const backend = await start();
    const { send } = backend;
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        send('post', DECISION, MIA, { action: 'acknowledge' }).set(
          'idempotency-key',
          'once',
        ),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses.filter(status => ![200, 409].includes(status))).toEqual([]);
    const { body } = await send('get', DECISION, MIA).expect(200);
    expect(body.items).toHaveLength(1);
  });

  it('an answer that was written and not answered is not written again by a retry', async () => {
    const db = await databases.init(id);
    const { send } = await startPeople({ knex: db });
    const answer = () =>
      send('put', ANSWER, MIA, { option: 'agree' })
        .set('idempotency-key', 'once')
        .expect(200);
    await answer();
    // The connection broke after the write: a failure gives the key back.
    await db('idempotency_keys').delete();
    await answer();
    const written = () => db('people_events').where('subject', 'attestation');
    expect(await written()).toHaveLength(1);
    // Whoever says it once more says it anew.
    await send('put', ANSWER, MIA, { option: 'agree' }).expect(200);
    expect(await written()).toHaveLength(2);
  });
});
