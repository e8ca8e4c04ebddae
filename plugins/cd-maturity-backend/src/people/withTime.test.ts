import { TestDatabases } from '@backstage/backend-test-utils';
import {
  addDays,
  CampaignPart,
  dayOf,
} from 'backstage-plugin-cd-maturity-common';
import { eventually } from '../__testUtils__/eventually';
import { DAY, NOW } from '../__testUtils__/signals';
import {
  AT_BASKET,
  BASKET,
  MIA,
  PIA,
  startPeople,
} from '../__testUtils__/startPeople';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

const TODAY = dayOf(NOW);
const PRACTICE = 'cd.test.unit-automated';
const DECISION = `${AT_BASKET}/recommendations/${PRACTICE}/decision`;
const campaign = {
  title: 'Tests first',
  brief: 'Every service has tests',
  owner: 'group:default/platform',
  target: { practices: [PRACTICE] },
  scope: {},
  start: TODAY,
  deadline: addDays(TODAY, 30),
};

describe.each(databases.eachSupportedId())('with time, on %s', id => {
  const start = async () => {
    const knex = await databases.init(id);
    return { knex, ...(await startPeople({ knex })) };
  };
  type Backend = Awaited<ReturnType<typeof start>>;

  const stateOf = async ({ send }: Backend, exemption: string) =>
    (await send('get', `/exemptions/${exemption}`, PIA).expect(200)).body.state;
  const trail = async ({ send }: Backend): Promise<string[]> =>
    (await send('get', DECISION, MIA).expect(200)).body.items.map(
      (item: { event: string }) => item.event,
    );

  it('exemptions and requests end by themselves, and owners are asked again', async () => {
    const backend = await start();
    const { send, time, runTask } = backend;
    const ask = async (practiceId: string, days: number) =>
      (
        await send('post', '/exemptions', MIA, {
          entityRef: BASKET,
          practiceId,
          reason: 'We know',
          until: addDays(TODAY, days),
        }).expect(201)
      ).body.id;
    await send('post', DECISION, MIA, {
      action: 'decline',
      reason: 'accepted-risk',
      note: 'We know',
      until: addDays(TODAY, 10),
    }).expect(200);
    const { body } = await send('get', '/exemptions', PIA).expect(200);
    const held = body.items[0].id;
    await send('post', `/exemptions/${held}/approve`, PIA, {}).expect(200);
    const unanswered = await ask('cd.build.build-once', 20);

    time.now = NOW + 10 * DAY;
    await runTask('cd-maturity-exemptions');
    expect(await stateOf(backend, held)).toBe('approved');
    time.now = NOW + 11 * DAY;
    await runTask('cd-maturity-exemptions');
    expect(await stateOf(backend, held)).toBe('expired');
    expect(await stateOf(backend, unanswered)).toBe('requested');
    expect((await trail(backend))[0]).toBe('lapse');
    time.now = NOW + 21 * DAY;
    await runTask('cd-maturity-exemptions');
    expect(await stateOf(backend, unanswered)).toBe('expired');
    // There is a way on.
    await ask(PRACTICE, 30);
  });

  it('what was set aside comes back on its day, without anybody looking', async () => {
    const backend = await start();
    const { send, time, runTask } = backend;
    await send('post', DECISION, MIA, {
      action: 'snooze',
      until: addDays(TODAY, 5),
    }).expect(200);
    time.now = NOW + 4 * DAY;
    await runTask('cd-maturity-exemptions');
    time.now = NOW + 5 * DAY;
    expect(await trail(backend)).toEqual(['snooze']);
    await runTask('cd-maturity-exemptions');
    await eventually(async () =>
      expect(await trail(backend)).toEqual(['wake', 'snooze']),
    );
  });

  it('answers to writes are forgotten after a day', async () => {
    const { send, time, runTask } = await start();
    const snooze = (until: string) =>
      send('post', DECISION, MIA, { action: 'snooze', until }).set(
        'idempotency-key',
        'once',
      );
    await snooze(addDays(TODAY, 5)).expect(200);
    await runTask('cd-maturity-exemptions');
    // The same key with another request.
    const reused = await snooze(addDays(TODAY, 6));
    expect(reused.body.error.message).toContain('used for another request');
    time.now = NOW + 2 * DAY;
    await runTask('cd-maturity-exemptions');
    expect((await snooze(addDays(TODAY, 6))).status).toBe(200);
  });

  it('campaigns that the model has outgrown hold no other up', async () => {
    const { knex, send, runTask } = await start();
    const begin = async () =>
      (await send('post', '/campaigns', PIA, campaign).expect(201)).body.id;
    const [gone, outgrown, running] = [
      await begin(),
      await begin(),
      await begin(),
    ];
    await knex('campaigns').where('id', gone).update('model', 'gone');
    const row = await knex('campaigns').where('id', outgrown).first('content');
    const content = {
      ...JSON.parse(row.content),
      scope: { dimension: ['gone:1'] },
    };
    await knex('campaigns')
      .where('id', outgrown)
      .update('content', JSON.stringify(content));
    await runTask('cd-maturity-campaigns');
    expect(await knex('campaign_days').distinct('campaign_id')).toEqual([
      { campaign_id: running },
    ]);
    const { body } = await send('get', `${AT_BASKET}/campaigns`, PIA);
    expect(body.items.map((part: CampaignPart) => part.campaign.id)).toEqual([
      running,
    ]);
  });

  it('campaigns keep a point a day, and remind teams that are not there yet', async () => {
    const { knex, send, time, runTask } = await start();
    const { body } = await send('post', '/campaigns', PIA, campaign).expect(
      201,
    );
    await runTask('cd-maturity-campaigns');
    await runTask('cd-maturity-campaigns');
    time.now = NOW + DAY;
    await runTask('cd-maturity-campaigns');
    const progress = await send('get', `/campaigns/${body.id}/progress`, PIA);
    expect(progress.body.burnDown).toEqual([
      { day: TODAY, total: 2, reached: 0 },
      { day: addDays(TODAY, 1), total: 2, reached: 0 },
    ]);
    time.now = NOW + 31 * DAY;
    await runTask('cd-maturity-campaigns');
    expect(
      await knex('tellings').orderBy('id').select('topic', 'recipient', 'text'),
    ).toEqual([
      {
        topic: 'campaign-reminder',
        recipient: 'group:default/checkout',
        text: `Campaign “Tests first” began on ${TODAY}: 0 of 2 are there`,
      },
      {
        topic: 'campaign-reminder',
        recipient: 'group:default/platform',
        text: `Campaign “Tests first” was to end on ${addDays(
          TODAY,
          30,
        )}: 0 of 2 are there`,
      },
    ]);
  });
});
