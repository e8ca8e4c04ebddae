import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  EntityMaturity,
  maturityReadPermission,
} from 'backstage-plugin-cd-maturity-common';
import {
  createMaturityConditionalDecision,
  maturityConditions,
} from 'backstage-plugin-cd-maturity-node';
import { component, group, system, user } from './__testUtils__/catalog';
import { eventually } from './__testUtils__/eventually';
import { ciRun, DAY, deployment, HOUR, NOW } from './__testUtils__/signals';
import { startPlugin } from './__testUtils__/startPlugin';

jest.setTimeout(120_000);

const databases = TestDatabases.create();

const entities = [
  group('org'),
  group('shop', 'org'),
  group('checkout', 'shop'),
  user('mia', ['checkout']),
  user('ole', ['org']),
  system('commerce', 'sales'),
  component('basket', {
    owner: 'group:default/checkout',
    system: 'commerce',
    scope: 'acme/basket',
  }),
  component('search', { owner: 'group:default/shop', system: 'commerce' }),
  component('nobodys', {}),
];
const BASKET = '/entities/component/default/basket';

/** A deployment a day for 40 days, each after a green run. */
function history() {
  return [...Array(40).keys()].flatMap(day => {
    const at = NOW - day * DAY - 2 * HOUR;
    const common = { scope: 'acme/basket', sha: `sha-${day}`, seq: 1 };
    return [
      ciRun({
        ...common,
        externalId: `run-${day}`,
        runId: `run-${day}`,
        createdAt: at,
        startedAt: at,
        finishedAt: at + 300_000,
        evidence: { title: `Build ${day}`, url: 'https://ci.example.org/1' },
      }),
      deployment({
        ...common,
        externalId: `deployment-${day}`,
        deploymentId: `deployment-${day}`,
        createdAt: at + 400_000,
        startedAt: at + 400_000,
        finishedAt: at + 500_000,
      }),
    ];
  });
}

async function start(id: TestDatabaseId) {
  return startPlugin({ entities, knex: await databases.init(id) });
}

async function startWithHistory(id: TestDatabaseId) {
  const backend = await start(id);
  await backend.whenScored(3);
  await backend.deliver('1', { signals: history() }).expect(202);
  const read = async (user_?: string): Promise<EntityMaturity> =>
    (await backend.get(BASKET, user_).expect(200)).body;
  await eventually(async () => {
    expect((await read()).freshness.newestSignalAt).toBeDefined();
  });
  return { ...backend, read };
}

describe.each(databases.eachSupportedId())(
  'from webhook to answer on %s',
  id => {
    it('shows levels, practices with evidence, sources and figures', async () => {
      const { get, read } = await startWithHistory(id);
      const basket = await read();
      expect(basket).toMatchObject({
        entityRef: 'component:default/basket',
        model: { id: 'cd' },
        sources: [{ source: 'test', scope: 'acme/basket', why: 'test/scope' }],
      });
      expect(basket.practices).toHaveLength(70);
      const automated = basket.practices
        .flatMap(practice => practice.clauses)
        .find(clause => clause.signal === 'deploy.automation_ratio');
      expect(automated).toMatchObject({ status: 'pass', actual: '100 %' });

      const metrics = (await get(`${BASKET}/metrics`).expect(200)).body.items;
      const one = await get(`${BASKET}/metrics?metric=ci.success_ratio`).expect(
        200,
      );
      expect(one.body.items).toMatchObject([{ id: 'ci.success_ratio' }]);
      expect(one.body.items[0].trend).toHaveLength(12);
      const unknown = await get(`${BASKET}/metrics?metric=ci.charm`);
      expect(unknown.status).toBe(400);
      expect(unknown.body.error.message).toContain("Invalid field 'metric'");
      expect(
        metrics.find((m: { id: string }) => m.id === 'deploy.prod_per_week'),
      ).toMatchObject({ status: 'ok', band: { of: 6 } });

      const signals = await get(
        `${BASKET}/signals?metric=deploy.prod_per_week&limit=30`,
      ).expect(200);
      expect(signals.body.items).toHaveLength(30);
      const rest = await get(
        `${BASKET}/signals?metric=deploy.prod_per_week&limit=30&cursor=${signals.body.pageInfo.nextCursor}`,
      ).expect(200);
      expect(rest.body.items).toHaveLength(10);
      expect(rest.body.pageInfo).toEqual({});
      const runs = await get(`${BASKET}/signals?kind=ci_run&limit=1`);
      expect(runs.body.items).toMatchObject([
        {
          title: 'Build 0',
          url: 'https://ci.example.org/1',
          outcome: 'success',
          durationMs: 300_000,
        },
      ]);

      const changes = await get(`${BASKET}/changes`).expect(200);
      expect(changes.body.items[0]).toMatchObject({
        causes: expect.arrayContaining(['signals']),
        changes: expect.arrayContaining([
          expect.objectContaining({ subject: 'practice', to: 'pass' }),
        ]),
      });
    });

    it('takes facts and names those it does not take', async () => {
      const { post, read, whenScored } = await start(id).then(backend => ({
        ...backend,
        read: async () => (await backend.get(BASKET).expect(200)).body,
      }));
      await whenScored(3);
      const entityRef = 'component:default/basket';
      const answer = await post('/facts', {
        facts: [
          { entityRef, id: 'scm.lockfile_present', value: true },
          { entityRef, id: 'scm.lockfile', value: true },
          { entityRef, id: 'scm.codeowners_present', value: 3 },
          { entityRef: 'component:default/x', id: 'flag.in_use', value: true },
        ],
      }).expect(200);
      expect(answer.body).toEqual({
        accepted: 1,
        rejected: [
          {
            index: 1,
            field: 'id',
            reason: "'scm.lockfile' is not in the signal dictionary",
          },
          { index: 2, field: 'value', reason: 'must be true or false' },
          {
            index: 3,
            field: 'entityRef',
            reason: 'component:default/x is not in the catalog',
          },
        ],
      });
      await eventually(async () => {
        const clause = (await read()).practices
          .flatMap(
            (practice: EntityMaturity['practices'][number]) => practice.clauses,
          )
          .find(
            (c: { signal?: string }) => c.signal === 'scm.lockfile_present',
          );
        expect(clause).toMatchObject({ actual: 'yes' });
      });
      const bad = await post('/facts', { facts: [{ entityRef: 'basket' }] });
      expect(bad.body).toEqual({
        accepted: 0,
        rejected: [
          {
            index: 0,
            field: 'entityRef',
            reason: 'must be a full entity ref, kind:namespace/name',
          },
        ],
      });
    });
  },
);

describe.each(databases.eachSupportedId())('decisions on %s', id => {
  const decision = (practiceId: string) =>
    `${BASKET}/recommendations/${practiceId}/decision`;

  it('are for owners, by the group tree of the catalog, and are audited', async () => {
    const { post, read, auditor, event } = await startWithHistory(id);
    const [first] = (await read()).recommendations;
    const path = decision(first.practiceId);
    const body = { action: 'acknowledge', note: 'next sprint' };

    expect((await read('user:default/ole')).rights).toMatchObject({
      decide: false,
      attest: false,
      whyNot:
        'Only group:default/checkout decides for component:default/basket',
      refusal: {
        code: 'other-owner',
        params: {
          entity: 'component:default/basket',
          owner: 'group:default/checkout',
        },
      },
    });
    const refused = await post(path, body, 'user:default/ole');
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('group:default/checkout');
    expect(event.fail).toHaveBeenCalledTimes(1);

    expect((await read('user:default/mia')).rights).toEqual({
      decide: true,
      attest: true,
      requestExemption: true,
      updateGoal: true,
      approveExemption: false,
      exemptionDays: 180,
    });
    const accepted = await post(path, body, 'user:default/mia').expect(200);
    expect(accepted.body).toEqual({
      state: 'acknowledged',
      note: 'next sprint',
      decidedBy: 'user:default/mia',
      decidedAt: new Date(NOW).toISOString(),
      reopened: false,
      version: 1,
    });
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'recommendation-decide',
        severityLevel: 'medium',
        meta: {
          queryType: 'acknowledge',
          entityRef: 'component:default/basket',
          practiceId: first.practiceId,
        },
      }),
    );
    expect(event.success).toHaveBeenCalledTimes(1);
    expect(
      (await read('user:default/ole')).recommendations[0].decision,
    ).toEqual(accepted.body);
  });

  it('name what is wrong with them', async () => {
    const { post, read } = await startWithHistory(id);
    const mia = 'user:default/mia';
    const [first] = (await read()).recommendations;
    const without = await post(
      decision(first.practiceId),
      { action: 'decline', reason: 'accepted-risk' },
      mia,
    );
    expect(without.status).toBe(400);
    expect(without.body.error.message).toContain("Invalid field 'note'");
    const unknown = await post(
      decision('cd.x'),
      { action: 'acknowledge' },
      mia,
    );
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toContain('cd.x');
    const passing = (await read()).practices.find(p => p.status === 'pass')!;
    const nothingToDo = await post(
      decision(passing.id),
      { action: 'acknowledge' },
      mia,
    );
    expect(nothingToDo.status).toBe(409);
  });

  it('are done by the evaluation and reopen when the practice falls back', async () => {
    const { post, read } = await startWithHistory(id);
    const mia = 'user:default/mia';
    const factId = 'scm.build_definition_present';
    const entityRef = 'component:default/basket';
    const push = (value: boolean) =>
      post('/facts', { facts: [{ entityRef, id: factId, value }] }).expect(200);
    const practices = (await read()).practices;
    const fact = practices.find(
      practice =>
        practice.status !== 'pass' &&
        practice.clauses.some(clause => clause.signal === factId),
    );
    expect(fact).toBeDefined();
    const path = decision(fact!.id);
    await post(path, { action: 'acknowledge' }, mia).expect(200);
    const found = async () =>
      (await read()).recommendations.find(r => r.practiceId === fact!.id);
    await push(true);
    await eventually(async () => {
      const now = (await read()).practices.find(p => p.id === fact!.id);
      expect(now?.status).toBe('pass');
    });
    const done = await post(path, { action: 'reopen' }, mia);
    expect(done.status).toBe(409);
    await push(false);
    await eventually(async () => {
      expect((await found())?.decision).toEqual({
        state: 'open',
        reopened: true,
        version: 3,
      });
    });
  });
});

describe.each(databases.eachSupportedId())('scorecard on %s', id => {
  it('filters, sorts and pages', async () => {
    const { get, whenScored } = await start(id);
    await whenScored(3);
    const refs = async (query: string) =>
      (await get(`/scorecard${query}`).expect(200)).body.items.map(
        (row: { entityRef: string }) => row.entityRef.split('/')[1],
      );
    expect(await refs('')).toEqual(['basket', 'nobodys', 'search']);
    expect(await refs('?sort=-name')).toEqual(['search', 'nobodys', 'basket']);
    expect(await refs('?owner=group:default/checkout')).toEqual(['basket']);
    // The tree of groups is kept for a moment.
    await eventually(async () =>
      expect(await refs('?owner=group:default/org')).toEqual([
        'basket',
        'search',
      ]),
    );
    expect(await refs('?owner=none')).toEqual(['nobodys']);
    expect(await refs('?domain=domain:default/sales&q=EAR')).toEqual([
      'search',
    ]);
    expect(await refs('?q=%25')).toEqual([]);
    expect(await refs('?level=unrated&level=3')).toHaveLength(3);
    expect(await refs('?dimension=build:unrated&type=service')).toHaveLength(3);
    expect(await refs('?practice=cd.culture.owner-recorded:fail')).toEqual([
      'nobodys',
    ]);

    for (const sort of ['progress', '-progress', 'name', '-confidence']) {
      const all = await refs(`?sort=${sort}`);
      const first = (await get(`/scorecard?sort=${sort}&limit=2`)).body;
      const { nextCursor } = first.pageInfo;
      const second = (
        await get(`/scorecard?sort=${sort}&limit=2&cursor=${nextCursor}`)
      ).body;
      expect(
        [...first.items, ...second.items].map(
          (row: { entityRef: string }) => row.entityRef.split('/')[1],
        ),
      ).toEqual(all);
      expect(first.total).toEqual({ count: 3, more: false });
    }
  });

  it('sums groups up along the tree', async () => {
    const { get, whenScored } = await start(id);
    await whenScored(3);
    const body = await eventually(async () => {
      const summary = await get('/scorecard/summary?groupBy=owner').expect(200);
      expect(
        summary.body.rows.map(
          (row: { key: string; parent?: string; eligible: number }) => [
            row.key,
            row.parent,
            row.eligible,
          ],
        ),
      ).toEqual([
        ['group:default/checkout', 'group:default/shop', 1],
        ['none', undefined, 1],
        ['group:default/org', undefined, 2],
        ['group:default/shop', 'group:default/org', 2],
      ]);
      return summary.body;
    });
    expect(body.totals).toMatchObject({
      eligible: 3,
      distribution: { unrated: 3 },
      medianLevel: null,
    });
    expect(body.facets.domains).toEqual(['domain:default/sales']);
    const byDomain = await get(
      '/scorecard/summary?groupBy=domain&type=service',
    );
    expect(byDomain.body.rows).toMatchObject([
      { key: 'domain:default/sales', eligible: 2 },
      { key: 'none', eligible: 1 },
    ]);
  });
});

describe.each(databases.eachSupportedId())(
  'a policy with conditions on %s',
  id => {
    it('cuts lists and roll-ups down to what its user may see', async () => {
      const decision = createMaturityConditionalDecision(
        maturityReadPermission,
        maturityConditions.isEntityOwner({
          claims: ['group:default/checkout'],
        }),
      );
      const permissions = mockServices.permissions.mock({
        authorizeConditional: async requests =>
          requests.map(({ permission }) =>
            permission.name === maturityReadPermission.name
              ? decision
              : { result: AuthorizeResult.ALLOW },
          ),
        authorize: async requests =>
          requests.map(() => ({ result: AuthorizeResult.DENY })),
      });
      const { get } = await startPlugin({
        entities,
        knex: await databases.init(id),
        features: [permissions.factory],
      });
      await eventually(async () => {
        const { body } = await get('/scorecard').expect(200);
        expect(body.items).toMatchObject([
          { entityRef: 'component:default/basket' },
        ]);
      });
      const summary = () =>
        get('/scorecard/summary?groupBy=system').expect(200);
      expect((await summary()).body.totals.eligible).toBe(1);
      // Groups may be read after what they own.
      await eventually(async () => {
        expect((await summary()).body.facets.owners).toEqual([
          'group:default/checkout',
          'group:default/org',
          'group:default/shop',
        ]);
      });
      const refused = await get('/entities/component/default/basket');
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain('cd-maturity.read');
    });
  },
);

describe('requests that cannot be answered', () => {
  it.each([
    ['/scorecard?colour=red', "Unknown query parameter 'colour'"],
    ['/scorecard?cursor=abc', "'abc' is not a cursor of this list"],
    ['/scorecard?sort=age', "Invalid query parameter 'sort'"],
    ['/scorecard?limit=0', "Invalid query parameter 'limit'"],
    ['/scorecard?dimension=speed:3', "no dimension 'speed'"],
    ['/scorecard?practice=cd.x:fail', "no practice 'cd.x'"],
    ['/scorecard/summary', "Invalid query parameter 'groupBy'"],
    ['/entities/component/default/basket?view=1', 'Unknown query parameter'],
    [
      '/entities/component/default/basket/signals?metric=x',
      "there is no metric 'x'",
    ],
  ])('%s is a bad request', async (path, message) => {
    const { get } = await startPlugin({ entities });
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(message);
  });

  it.each([
    ['/scorecard?model=xyz', "No model 'xyz' is in force"],
    ['/models/xyz', "No model 'xyz' is in force"],
    [
      '/entities/component/default/ghost',
      'No entity component:default/ghost is in the catalog',
    ],
    ['/entities/group/default/shop', '/entities/group/default/shop/aggregate'],
  ])('%s is not found', async (path, message) => {
    const { get } = await startPlugin({ entities });
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body.error.message).toContain(message);
  });
});
