import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  addDays,
  dayOf,
  maturityReadPermission,
} from 'backstage-plugin-cd-maturity-common';
import {
  createMaturityConditionalDecision,
  maturityConditions,
} from 'backstage-plugin-cd-maturity-node';
import { component, group, user } from '../__testUtils__/catalog';
import { eventually } from '../__testUtils__/eventually';
import { ciRun, DAY, NOW } from '../__testUtils__/signals';
import { MIA, PIA, startPeople, STRANGER } from '../__testUtils__/startPeople';

const databases = TestDatabases.create();
jest.setTimeout(180_000);

const CHECKOUT = 'group:default/checkout';
const RADAR = 'group:default/radar';
const PRACTICE = 'cd.build.commit-triggered';
const entities = [
  group('org'),
  group('checkout', 'org'),
  group('radar', 'org'),
  group('platform'),
  user('mia', ['checkout', 'radar']),
  user('pia', ['platform']),
  user('stranger', []),
  component('basket', { owner: CHECKOUT, scope: 'acme/basket' }),
  component('beacon', { owner: RADAR, scope: 'acme/beacon' }),
];

/** A policy that shows what checkout owns once it is switched on. */
function policy() {
  const state = { conditional: false };
  const conditions = createMaturityConditionalDecision(
    maturityReadPermission,
    maturityConditions.hasOwner({ owners: [CHECKOUT] }),
  );
  const of = (name: string): PolicyDecision =>
    state.conditional && name === maturityReadPermission.name
      ? conditions
      : { result: AuthorizeResult.ALLOW };
  const { factory } = mockServices.permissions.mock({
    // As the permission backend answers for a single entity.
    authorize: async requests =>
      requests.map(request => ({
        result:
          state.conditional &&
          'resourceRef' in request &&
          request.resourceRef?.includes('beacon')
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })),
    authorizeConditional: async requests =>
      requests.map(({ permission }) => of(permission.name)),
  });
  return { state, factory };
}

describe.each(databases.eachSupportedId())('a condition, on %s', id => {
  it('limits every list and every count, and each by the same', async () => {
    const { state, factory } = policy();
    const { send, deliver, runTask } = await startPeople({
      knex: await databases.init(id),
      entities,
      features: [factory],
    });
    for (const name of ['basket', 'beacon']) {
      await send('post', '/exemptions', MIA, {
        entityRef: `component:default/${name}`,
        practiceId: PRACTICE,
        reason: 'We know',
        until: addDays(dayOf(NOW), 30),
      }).expect(201);
    }
    await deliver('1', {
      signals: ['basket', 'beacon'].map(name =>
        ciRun({
          scope: `acme/${name}`,
          externalId: name,
          runId: name,
          finishedAt: NOW - DAY,
        }),
      ),
    }).expect(202);
    const { body: campaign } = await send('post', '/campaigns', PIA, {
      title: 'Owners first',
      brief: 'Everything has an owner',
      owner: 'group:default/platform',
      target: { practices: [PRACTICE] },
      scope: {},
      start: dayOf(NOW),
      deadline: addDays(dayOf(NOW), 30),
    }).expect(201);
    await runTask('cd-maturity-campaigns');

    const lists: Array<[path: string, ...marks: string[]]> = [
      ['/exemptions', 'beacon', RADAR],
      ['/exemptions?entityRef=component:default/beacon', 'beacon'],
      ['/exemptions?state=requested&owner=group:default/org', 'beacon'],
      ['/scorecard', 'beacon', RADAR],
      ['/scorecard?owner=group:default/radar', 'beacon'],
      ['/scorecard/summary?groupBy=owner', RADAR],
      ['/scorecard/heatmap?groupBy=owner&parent=group:default/org', RADAR],
      ['/scorecard/changes', 'beacon'],
      ['/scorecard/export?format=json', 'beacon', RADAR],
      [`/scorecard/recommendations?of=${PRACTICE}`, RADAR],
      [`/campaigns/${campaign.id}/progress`, RADAR],
    ];
    const saysOf = async (path: string, marks: string[], reader = MIA) => {
      const { text } = await send('get', path, reader).expect(200);
      return marks.filter(mark => text.includes(mark));
    };
    for (const [path, ...marks] of lists) {
      await eventually(async () =>
        expect([path, await saysOf(path, marks)]).toEqual([path, marks]),
      );
    }
    // What was read for everybody a moment ago is not shown to somebody.
    state.conditional = true;
    for (const [path, ...marks] of lists) {
      expect([path, await saysOf(path, marks, STRANGER)]).toEqual([path, []]);
    }
    // The word of the policy about one reader is kept for a second.
    await eventually(async () =>
      expect(await saysOf('/exemptions', ['beacon'])).toEqual([]),
    );
    const read = async (path: string) =>
      (await send('get', path, STRANGER).expect(200)).body;
    expect((await read('/exemptions')).items).toMatchObject([
      { entityRef: 'component:default/basket' },
    ]);
    expect((await read('/scorecard')).total).toEqual({ count: 1, more: false });
    expect(
      (await read('/scorecard/summary?groupBy=owner')).totals,
    ).toMatchObject({ eligible: 1 });
    expect((await read('/scorecard/trends?days=7')).items.at(-1)).toMatchObject(
      { eligible: 1 },
    );
    expect(await read('/entities/group/default/org/aggregate')).toMatchObject({
      total: { eligible: 1 },
    });
    const progress = await read(`/campaigns/${campaign.id}/progress`);
    expect(progress).toMatchObject({
      total: 1,
      teams: [{ owner: CHECKOUT, total: 1 }],
    });
    expect(progress).not.toHaveProperty('burnDown');
    await send('get', '/entities/component/default/beacon', MIA).expect(403);
  });
});
