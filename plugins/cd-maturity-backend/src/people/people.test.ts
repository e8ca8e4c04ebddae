import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import {
  addDays,
  CampaignPart,
  dayOf,
} from 'backstage-plugin-cd-maturity-common';
import { DAY, NOW } from '../__testUtils__/signals';
import {
  AT_BASKET,
  AT_CHECKOUT,
  BASKET,
  MIA,
  OLE,
  PIA,
  startPeople,
  STRANGER,
  UMA,
  ZOE,
} from '../__testUtils__/startPeople';

jest.setTimeout(180_000);
const databases = TestDatabases.create();
const start = async (id: TestDatabaseId) =>
  startPeople({ knex: await databases.init(id) });
const TODAY = dayOf(NOW);
const PRACTICE = 'cd.test.unit-automated';
const DECISION = `${AT_BASKET}/recommendations/${PRACTICE}/decision`;

describe.each(databases.eachSupportedId())('decisions on %s', id => {
  it('are planned, once, by whoever saw the present state', async () => {
    const { send, auditor } = await start(id);
    const plan = {
      action: 'plan',
      date: addDays(TODAY, 14),
      workItem: 'https://work.example.org/SHOP-12',
      version: 0,
    };
    const put = (key: string, body: object) =>
      send('post', DECISION, MIA, body).set('Idempotency-Key', key);
    const first = await put('a', plan).expect(200);
    expect(first.body).toMatchObject({
      state: 'planned',
      plannedFor: plan.date,
      workItem: plan.workItem,
      version: 1,
    });
    const before = auditor.createEvent.mock.calls.length;
    const again = await put('a', plan).expect(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(auditor.createEvent.mock.calls.length).toBe(before);

    const other = await put('a', { action: 'acknowledge' });
    expect(other.status).toBe(400);
    expect(other.body.error.message).toContain('used for another request');
    const stale = await put('b', plan);
    expect(stale.status).toBe(409);
    expect(stale.body.error.current).toEqual(first.body);
    // What failed left nothing behind, and its key can be used again.
    await put('b', { ...plan, version: 1 }).expect(200);

    const history = await send('get', `${DECISION}?limit=1`, MIA).expect(200);
    expect(history.body.items).toMatchObject([{ event: 'plan', actor: MIA }]);
    const { nextCursor } = history.body.pageInfo;
    const rest = await send('get', `${DECISION}?cursor=${nextCursor}`, MIA);
    expect(rest.body.items).toHaveLength(1);
    expect(rest.body.pageInfo).toEqual({});
  });

  it('that were set aside come back on their day', async () => {
    const { send, time, refresh, read } = await start(id);
    const until = addDays(TODAY, 10);
    await send('post', DECISION, MIA, { action: 'snooze', until }).expect(200);
    await refresh();
    const stateOf = async () =>
      (await read()).recommendations.find(r => r.practiceId === PRACTICE)
        ?.decision.state;
    expect(await stateOf()).toBe('snoozed');
    time.now = NOW + 11 * DAY;
    await refresh();
    expect(await stateOf()).toBe('open');
    const bad = await send('post', DECISION, MIA, {
      action: 'snooze',
      until: TODAY,
    });
    expect(bad.status).toBe(400);
    expect(bad.body.error.message).toContain("Invalid field 'until'");
  });

  it('that dispute a reading go to the platform team and are counted', async () => {
    const { send, read, post } = await start(id);
    // Both components fail; one of the readings is wrong.
    for (const name of ['basket', 'search']) {
      const at = `/entities/component/default/${name}`;
      const answer = { option: 'no' };
      await send('put', `${at}/attestations/${PRACTICE}`, MIA, answer);
      await post(`${at}/refresh`, {}).expect(204);
    }
    await send('post', DECISION, MIA, {
      action: 'dispute',
      note: 'The tests run in another repository',
    }).expect(200);
    const { body } = await send('get', '/disputes', PIA).expect(200);
    expect(body.items).toMatchObject([
      {
        entityRef: BASKET,
        practiceId: PRACTICE,
        raisedBy: MIA,
        state: 'open',
        reading: { status: expect.any(String), clauses: expect.any(Array) },
      },
    ]);
    const resolve = `/disputes/${body.items[0].id}/resolve`;
    const answer = { outcome: 'corrected', note: 'Bound to the wrong place' };
    await send('post', resolve, PIA, answer).expect(200);
    const twice = await send('post', resolve, PIA, answer);
    expect(twice.status).toBe(409);
    expect(
      (await read()).recommendations.find(r => r.practiceId === PRACTICE)
        ?.decision,
    ).toMatchObject({ state: 'open', note: answer.note });
    const rates = await send('get', '/false-readings', MIA).expect(200);
    expect(rates.body.items).toMatchObject([
      {
        practiceId: PRACTICE,
        disputed: 1,
        corrected: 1,
        open: 0,
        judged: 2,
        rate: 0.5,
      },
    ]);
  });
});

describe.each(databases.eachSupportedId())('exemptions on %s', id => {
  it('are asked for by owners, approved by others, and end on their day', async () => {
    const { send, time, refresh, read, practice } = await start(id);
    const until = addDays(TODAY, 30);
    const before = await read();
    const asked = await send('post', DECISION, MIA, {
      action: 'decline',
      reason: 'accepted-risk',
      note: 'The service is switched off in spring',
      until,
    }).expect(200);
    expect(asked.body.state).toBe('declined');
    await refresh();
    expect((await practice(PRACTICE)).status).not.toBe('exempt');

    const { body } = await send('get', '/exemptions?state=requested', PIA);
    const [exemption] = body.items;
    expect(exemption).toMatchObject({
      entityRef: BASKET,
      until,
      requestedBy: MIA,
      inForce: false,
    });
    const path = `/exemptions/${exemption.id}`;
    await send('post', `${path}/approve`, MIA, {}).expect(403);
    const approved = await send('post', `${path}/approve`, PIA, {
      version: 1,
    }).expect(200);
    expect(approved.body).toMatchObject({
      state: 'approved',
      inForce: true,
      decidedBy: PIA,
    });
    await refresh();
    expect((await practice(PRACTICE)).status).toBe('exempt');
    expect((await read()).withoutExemptions).toMatchObject({
      exempt: 1,
      progress: before.progress,
    });
    const twice = await send('post', '/exemptions', MIA, {
      entityRef: BASKET,
      practiceId: PRACTICE,
      reason: 'once more',
      until,
    });
    expect(twice.status).toBe(409);
    expect(twice.body.error.message).toContain(`renews: ${exemption.id}`);
    const renewal = await send('post', '/exemptions', MIA, {
      entityRef: BASKET,
      practiceId: PRACTICE,
      reason: 'it takes until summer',
      until: addDays(until, 30),
      renews: exemption.id,
    }).expect(201);
    expect(renewal.body.state).toBe('requested');

    time.now = NOW + 31 * DAY;
    await refresh();
    expect((await practice(PRACTICE)).status).not.toBe('exempt');
    expect((await read()).withoutExemptions).toBeUndefined();
  });

  it('ask again when they are rejected or revoked', async () => {
    const { send, read } = await start(id);
    const decisionState = async () =>
      (await read()).recommendations.find(r => r.practiceId === PRACTICE)
        ?.decision.state;
    await send('post', DECISION, MIA, {
      action: 'decline',
      reason: 'not-relevant',
      note: 'There is nothing to test here',
    }).expect(200);
    const { body } = await send('get', '/exemptions', MIA).expect(200);
    expect(body.items[0].effect).toBe('not-applicable');
    const path = `/exemptions/${body.items[0].id}`;
    const unsaid = await send('post', `${path}/reject`, PIA, {});
    expect(unsaid.body.error.message).toContain("Invalid field 'note'");
    await send('post', `${path}/reject`, PIA, { note: 'there is' }).expect(200);
    expect(await decisionState()).toBe('open');
    const late = await send('post', `${path}/approve`, PIA, {});
    expect(late.status).toBe(409);
    expect(late.body.error.current).toMatchObject({ state: 'rejected' });
  });

  it('hold at once where the configuration says so, keep to the days and to the cap', async () => {
    const { send, read } = await start(id);
    const ask = (practiceId: string, days = 30) =>
      send('post', '/exemptions', MIA, {
        entityRef: BASKET,
        practiceId,
        reason: 'we know',
        until: addDays(TODAY, days),
      });
    const design = (await read()).practices
      .filter(practice => practice.dimension === 'design')
      .map(practice => practice.id);
    const first = await ask(design[0]).expect(201);
    expect(first.body).toMatchObject({ state: 'approved', inForce: true });
    expect(first.body).not.toHaveProperty('decidedBy');
    const long = await ask(design[1], 181);
    expect(long.status).toBe(400);
    expect(long.body.error.message).toContain('at most 180 days away');
    await ask(PRACTICE).expect(201);
    const many = await ask(design[1]);
    expect(many.status).toBe(409);
    expect(many.body.error.message).toContain('maxPerTeam');
    const mine = await send('get', '/exemptions?limit=1', MIA).expect(200);
    expect(mine.body.pageInfo.nextCursor).toBeDefined();
    const withdraw = `/exemptions/${first.body.id}/withdraw`;
    await send('post', withdraw, ZOE, {}).expect(403);
    await send('post', withdraw, MIA, {}).expect(200);
    await ask(design[1]).expect(201);
  });
});

describe.each(databases.eachSupportedId())('answers on %s', id => {
  const TEAM = 'cd.culture.stable-team';
  const OWN = 'cd.culture.documented-process';

  it('of a team are asked once, hold for all its components, and expire', async () => {
    const { send, time, refresh, practice } = await start(id);
    const answer = (who: string, option: string) =>
      send('put', `${AT_CHECKOUT}/attestations/${TEAM}`, who, {
        option,
        link: 'https://docs.example.org/retro',
      });
    await answer(MIA, 'agree').expect(200);
    // On a component, a question for the team is answered for the team.
    const viaBasket = await send(
      'put',
      `${AT_BASKET}/attestations/${TEAM}`,
      ZOE,
      { option: 'strongly-agree' },
    ).expect(200);
    expect(viaBasket.body.holder).toBe('group:default/checkout');
    expect(viaBasket.body).not.toHaveProperty('spread');
    const third = await answer(UMA, 'disagree').expect(200);
    expect(third.body.spread).toMatchObject({
      respondents: 3,
      lowest: 'disagree',
      highest: 'strongly-agree',
    });
    await refresh();
    expect(await practice(TEAM)).toMatchObject({
      status: 'pass',
      basis: 'attested',
    });
    const assessment = async () =>
      (await send('get', `${AT_BASKET}/assessment`, MIA).expect(200)).body;
    const question = (await assessment()).questions.find(
      (q: { practiceId: string }) => q.practiceId === TEAM,
    );
    expect(question.whyNot).toBeUndefined();
    const asOle = await send('get', `${AT_BASKET}/assessment`, OLE).expect(200);
    expect(
      asOle.body.questions.find(
        (q: { practiceId: string }) => q.practiceId === TEAM,
      ).whyNot,
    ).toBe('Only group:default/checkout decides for group:default/checkout');
    expect(question).toMatchObject({
      holder: 'group:default/checkout',
      answer: 'agree',
      basis: 'attested',
      respondents: 3,
      own: { option: 'agree' },
      status: 'pass',
    });
    time.now = NOW + 181 * DAY;
    await refresh();
    expect((await practice(TEAM)).status).toBe('unknown');
    expect((await assessment()).progress).toMatchObject({
      answered: 0,
      expired: 1,
    });
  });

  it('name what is wrong with them, and where nobody can answer', async () => {
    const { send } = await start(id);
    const put = (practiceId: string, body: object, who = MIA) =>
      send('put', `${AT_BASKET}/attestations/${practiceId}`, who, body);
    const option = await put(OWN, { option: 'maybe' });
    expect(option.status).toBe(400);
    expect(option.body.error.message).toContain('must be one of yes, partly');
    const link = await put(OWN, {
      option: 'yes',
      link: 'ftp://docs.example.org',
    });
    expect(link.body.error.message).toContain("Invalid field 'link'");
    await put('cd.x', { option: 'yes' }).expect(404);
    // The organisation answers for itself.
    await put('cd.culture.platform-team', { option: 'yes' }).expect(403);
    const org = await put('cd.culture.platform-team', { option: 'yes' }, OLE);
    expect(org.body.holder).toBe('group:default/org');
  });

  it('of a group are asked on the group, without those of its components', async () => {
    const { send } = await start(id);
    const { body } = await send('get', `${AT_CHECKOUT}/assessment`, MIA);
    const scopes = new Set(
      body.questions.map((q: { scope: string }) => q.scope),
    );
    expect([...scopes]).toEqual(['team']);
  });
});

describe.each(databases.eachSupportedId())('goals on %s', id => {
  const goal = {
    targets: [
      { dimension: 'build', level: 'intermediate', date: addDays(TODAY, 90) },
    ],
    criteria: [
      { metric: 'deploy.prod_per_week', direction: 'at-least', value: 2 },
    ],
  };

  it('are set on a group, hold below it, and give way to nearer ones', async () => {
    const { send, read, refresh, practice } = await start(id);
    const of = (path: string) => send('get', `${path}/goal`, MIA);
    expect((await of(AT_BASKET).expect(200)).body).toMatchObject({
      from: 'model',
      version: 0,
    });
    await send('put', `${AT_CHECKOUT}/goal`, MIA, goal).expect(200);
    expect((await of(AT_BASKET)).body).toMatchObject({
      from: 'goal',
      setOn: 'group:default/checkout',
      version: 0,
      targets: [{ dimension: 'build', present: null, reached: false }],
      criteria: [{ title: expect.any(String), reached: false }],
      state: 'open',
    });
    await refresh();
    expect((await practice('cd.culture.goals-set')).status).toBe('pass');
    expect((await read()).target).toMatchObject({
      from: 'goal',
      setOn: 'group:default/checkout',
    });
    expect((await of(AT_CHECKOUT)).body).toMatchObject({
      entities: 2,
      share: 0,
    });
    await send('put', `${AT_BASKET}/goal`, MIA, { ...goal, version: 0 });
    const stale = await send('put', `${AT_BASKET}/goal`, MIA, {
      ...goal,
      version: 0,
    });
    expect(stale.status).toBe(409);
    expect(stale.body.error.current).toEqual({ version: 1, setBy: MIA });
    const cleared = await send('delete', `${AT_BASKET}/goal`, MIA).expect(200);
    expect(cleared.body.setOn).toBe('group:default/checkout');
  });

  it('name what is wrong with them', async () => {
    const { send } = await start(id);
    const put = (body: object) => send('put', `${AT_BASKET}/goal`, MIA, body);
    const none = await put({ ...goal, criteria: [] });
    expect(none.body.error.message).toContain("Invalid field 'criteria'");
    const wrong = await put({
      targets: [{ level: 'best', date: addDays(TODAY, -1) }],
      criteria: [{ ...goal.criteria[0], metric: 'speed' }],
    });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain("'targets.0.level'");
    expect(wrong.body.error.message).toContain("'targets.0.date'");
    expect(wrong.body.error.message).toContain("there is no metric 'speed'");
  });
});

describe.each(databases.eachSupportedId())('campaigns on %s', id => {
  const plan = {
    title: 'Owners first',
    brief: 'Everything has an owner',
    owner: 'group:default/platform',
    target: { practices: ['cd.culture.owner-recorded'] },
    scope: { system: ['system:default/commerce'] },
    start: TODAY,
    deadline: addDays(TODAY, 60),
    milestones: [{ title: 'Half', date: addDays(TODAY, 30) }],
  };

  it('are told to the components that take part, and whether they are there', async () => {
    const { send } = await start(id);
    const ofBasket = async () =>
      (
        await send('get', `${AT_BASKET}/campaigns`, MIA).expect(200)
      ).body.items.map(
        ({ campaign, reached }: CampaignPart) =>
          `${campaign.title}: ${reached}`,
      );
    await send('post', '/campaigns', PIA, plan).expect(201);
    const expert = {
      ...plan,
      title: 'Expert in build',
      target: { level: 'expert', dimension: 'build' },
      deadline: addDays(TODAY, 30),
    };
    await send('post', '/campaigns', PIA, expert).expect(201);
    const elsewhere = {
      ...plan,
      title: 'Of others',
      scope: { owner: ['group:default/elsewhere'] },
    };
    await send('post', '/campaigns', PIA, elsewhere).expect(201);
    expect(await ofBasket()).toEqual([
      'Expert in build: false',
      'Owners first: true',
    ]);
    const { body } = await send('get', '/campaigns', PIA);
    for (const campaign of body.items) {
      await send('post', `/campaigns/${campaign.id}/end`, PIA, {}).expect(200);
    }
    expect(await ofBasket()).toEqual([]);
  });

  it('show how each team stands, end with a result and go on as a goal', async () => {
    const { send, time } = await start(id);
    const created = await send('post', '/campaigns', PIA, plan).expect(201);
    expect(created.body).toMatchObject({ phase: 'running', version: 1 });
    const path = `/campaigns/${created.body.id}`;
    const progress = await send('get', `${path}/progress`, STRANGER);
    expect(progress.body).toMatchObject({
      total: 2,
      reached: 2,
      teams: [{ owner: 'group:default/checkout', total: 2, reached: 2 }],
    });
    const level = {
      ...plan,
      target: { level: 'expert', dimension: 'build' },
      version: 1,
    };
    await send('put', path, PIA, level).expect(200);
    const stale = await send('put', path, PIA, level);
    expect(stale.status).toBe(409);
    expect(stale.body.error.current.version).toBe(2);
    const harder = await send('get', `${path}/progress`, PIA);
    expect(harder.body).toMatchObject({ total: 2, reached: 0 });

    time.now = NOW + 61 * DAY;
    expect((await send('get', path, PIA)).body.phase).toBe('overdue');
    const ended = await send('post', `${path}/end`, PIA, {}).expect(200);
    expect(ended.body).toMatchObject({
      phase: 'ended',
      result: { total: 2, reached: 0, endedBy: PIA },
    });
    const closed = await send('put', path, PIA, { ...level, version: 3 });
    expect(closed.status).toBe(409);
    const listed = await send('get', '/campaigns?ended=true', MIA);
    expect(listed.body.items).toHaveLength(1);
    expect((await send('get', '/campaigns', MIA)).body.items).toEqual([]);

    const promotion = {
      refs: ['group:default/platform'],
      goal: {
        targets: [{ level: 'expert', date: addDays(TODAY, 365) }],
        criteria: [
          { metric: 'deploy.prod_per_week', direction: 'at-least', value: 1 },
        ],
      },
    };
    const promoted = await send('post', `${path}/promote`, PIA, promotion);
    expect(promoted.body.items).toMatchObject([{ goal: { from: 'goal' } }]);
    await send('post', `${path}/promote`, PIA, {
      ...promotion,
      refs: ['group:default/platform', 'group:default/checkout'],
    }).expect(403);
  });

  it('are there once, when whoever made one died before it kept the answer', async () => {
    const knex = await databases.init(id);
    const { send, time } = await startPeople({ knex });
    const create = (caller: string, body: object) =>
      send('post', '/campaigns', caller, body).set('Idempotency-Key', 'once');
    const die = () =>
      knex('idempotency_keys').update({ status: null, body: null });
    const listed = async () =>
      (await send('get', '/campaigns', PIA).expect(200)).body.items;
    const first = await create(PIA, plan).expect(201);
    await die();
    time.now = NOW + 61_000;
    const again = await create(PIA, plan).expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers).not.toHaveProperty('idempotency-replayed');
    expect(await listed()).toEqual([first.body]);
    const trail = await knex('people_events').where('ref', first.body.id);
    expect(trail).toHaveLength(1);

    // Keys are each caller's own, and mean another request once they are forgotten.
    const own = {
      ...plan,
      owner: 'group:default/checkout',
      scope: { owner: ['group:default/checkout'] },
    };
    await create(MIA, own).expect(201);
    await knex('idempotency_keys').delete();
    await create(PIA, { ...plan, title: 'Owners, again' }).expect(201);
    expect(await listed()).toHaveLength(3);
  });

  it('are run by managers, and by others over what is theirs', async () => {
    const { send } = await start(id);
    await send('post', '/campaigns', MIA, plan).expect(403);
    const own = {
      ...plan,
      owner: 'group:default/checkout',
      scope: { owner: ['group:default/checkout'] },
    };
    await send('post', '/campaigns', MIA, own).expect(201);
    await send('post', '/campaigns', MIA, {
      ...own,
      scope: { owner: ['group:default/platform'] },
    }).expect(403);
    const wrong = await send('post', '/campaigns', PIA, {
      ...plan,
      deadline: addDays(TODAY, -1),
      target: { practices: ['cd.x'] },
      scope: { practice: ['cd.y:fail'], dimension: ['build:2', 'speed:1'] },
    });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain("'scope.practice.0'");
    expect(wrong.body.error.message).toContain("'scope.dimension.1'");
    expect(wrong.body.error.message).toContain("'target.practices.0'");
    expect(wrong.body.error.message).toContain("'deadline'");
  });
});
