import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { component, domain, group, system } from './__testUtils__/catalog';
import { eventually } from './__testUtils__/eventually';
import { startPlugin } from './__testUtils__/startPlugin';

jest.setTimeout(60_000);

const entities = [
  group('org'),
  group('shop', 'org'),
  group('checkout', 'shop'),
  system('sales', 'money'),
  component('basket', {
    owner: 'group:default/checkout',
    system: 'sales',
  }),
  component('search', { owner: 'group:default/shop' }),
  { ...component('evil', {}), metadata: { name: 'evil', title: '=1+1' } },
];

async function start(options: Parameters<typeof startPlugin>[0] = {}) {
  const plugin = await startPlugin({ entities, ...options });
  await plugin.whenScored(3);
  /** Rows of groups follow in a moment. */
  await eventually(async () => {
    const { body } = await plugin.get('/scorecard/summary?groupBy=owner');
    expect(body.rows).toHaveLength(4);
  });
  return plugin;
}

describe('the organisation', () => {
  it('opens level by level, page by page', async () => {
    const { get } = await start();
    const rows = async (query: string) =>
      (await get(`/scorecard/heatmap?${query}`).expect(200)).body;
    const top = await eventually(async () => {
      const body = await rows('groupBy=owner');
      expect(body.items).toMatchObject([
        { key: 'none', eligible: 1, hasChildren: false },
        { key: 'group:default/org', eligible: 2, hasChildren: true },
      ]);
      return body;
    });
    expect(top.model.dimensions).toHaveLength(5);
    const below = await rows(
      'groupBy=owner&parent=group:default/org&columns=practices',
    );
    expect(below.items).toMatchObject([
      { key: 'group:default/shop', parent: 'group:default/org', eligible: 2 },
    ]);
    const counts = Object.values<Record<string, number>>(
      below.items[0].practices,
    ).map(byStatus => Object.values(byStatus).reduce((a, b) => a + b, 0));
    expect(new Set(counts)).toEqual(new Set([2]));

    const first = await rows('groupBy=owner&limit=1');
    const second = await rows(
      `groupBy=owner&limit=1&cursor=${first.pageInfo.nextCursor}`,
    );
    expect([first, second].map(page => page.items[0].key)).toEqual([
      'none',
      'group:default/org',
    ]);
    const aggregate = await get('/entities/group/default/shop/aggregate');
    expect(aggregate.body).toMatchObject({
      total: { eligible: 2, rated: 0, overall: { level: null } },
      children: [{ key: 'group:default/checkout', hasChildren: false }],
    });
    const wrong = await get('/entities/component/default/basket/aggregate');
    expect(wrong.status).toBe(404);
  });

  it.each([
    ['stored rows', ''],
    ['rows counted when asked', '&lifecycle=production'],
  ])('opens domains in domains, by %s', async (_, filter) => {
    const { get } = await start({
      entities: [
        ...entities,
        domain('business'),
        domain('money', 'business'),
        system('core', 'business'),
        component('ledger', { system: 'core' }),
      ].filter(({ metadata }) => metadata.name !== 'evil'),
    });
    const rows = async (query: string) =>
      (await get(`/scorecard/heatmap?groupBy=domain${query}${filter}`)).body
        .items;
    await eventually(async () => {
      expect(await rows('')).toMatchObject([
        { key: 'domain:default/business', eligible: 2, hasChildren: true },
        { key: 'none', eligible: 1, hasChildren: false },
      ]);
      expect(await rows('&parent=domain:default/business')).toMatchObject([
        { key: 'system:default/core', eligible: 1, hasChildren: false },
        { key: 'domain:default/money', eligible: 1, hasChildren: true },
      ]);
      expect(await rows('&parent=domain:default/money')).toMatchObject([
        { key: 'system:default/sales', eligible: 1, hasChildren: false },
      ]);
    });
    const first = (
      await get(
        `/scorecard/heatmap?groupBy=domain&parent=domain:default/business&limit=1${filter}`,
      )
    ).body;
    const { nextCursor } = first.pageInfo;
    expect(
      await rows(`&parent=domain:default/business&cursor=${nextCursor}`),
    ).toMatchObject([{ key: 'domain:default/money' }]);
    await eventually(async () => {
      const aggregate = await get(
        '/entities/domain/default/business/aggregate',
      );
      expect(aggregate.body).toMatchObject({
        total: { eligible: 2, hasChildren: true },
        children: [
          { key: 'system:default/core', hasChildren: false },
          { key: 'domain:default/money', hasChildren: true },
        ],
      });
    });
    const { body } = await get(
      `/scorecard?domain=domain:default/business${filter}`,
    );
    expect(
      body.items.map(({ entityRef }: { entityRef: string }) => entityRef),
    ).toEqual(['component:default/basket', 'component:default/ledger']);
  });

  it('leaves out what stands above the group that is asked for', async () => {
    const { get } = await start({
      entities: [
        ...entities.filter(({ metadata }) => metadata.name !== 'checkout'),
        {
          ...group('checkout', 'shop'),
          spec: {
            type: 'team',
            children: [],
            profile: { displayName: 'Checkout team' },
          },
        },
      ],
    });
    const filter = 'groupBy=owner&owner=group:default/shop';
    const summary = await get(`/scorecard/summary?${filter}`).expect(200);
    expect(summary.body.totals.eligible).toBe(2);
    const shop = expect.objectContaining({ key: 'group:default/shop' });
    expect(summary.body.rows).toHaveLength(2);
    expect(summary.body.rows).toContainEqual(shop);
    expect(
      summary.body.rows.find(({ key }: { key: string }) =>
        key.endsWith('shop'),
      ),
    ).not.toHaveProperty('parent');
    expect(summary.body.facets).toMatchObject({
      owners: [
        'group:default/checkout',
        'group:default/org',
        'group:default/shop',
      ],
      domains: ['domain:default/money'],
      titles: { 'group:default/checkout': 'Checkout team' },
    });
    const top = await get(`/scorecard/heatmap?${filter}`).expect(200);
    expect(top.body.items).toMatchObject([
      { key: 'group:default/shop', eligible: 2, hasChildren: true },
    ]);
  });

  it.each(['', '/recommendations', '/changes', '/history', '/metrics'])(
    'says of a group where its result is (…%s)',
    async path => {
      const { get } = await start();
      const answer = await get(`/entities/group/default/shop${path}`);
      expect([answer.status, answer.body.error?.message]).toEqual([
        404,
        expect.stringContaining('/entities/group/default/shop/aggregate'),
      ]);
    },
  );

  it('leaves as a file without formulas', async () => {
    const { get } = await start();
    const csv = await get('/scorecard/export').expect(200);
    expect(csv.headers['content-type']).toContain('text/csv');
    const lines = csv.text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(csv.text).toContain(",'=1+1,");
    const json = await get('/scorecard/export?format=json&owner=none');
    expect(json.body).toMatchObject([{ title: '=1+1' }]);
    const none = await get(
      '/scorecard/export?format=json&owner=user:default/x',
    );
    expect(none.body).toEqual([]);
  });

  it('says what stands open where, and refuses a practice that is not there', async () => {
    const { get } = await start();
    const { body } = await get('/scorecard/recommendations').expect(200);
    const { practiceId } = body.items.find(
      (item: { open: number }) => item.open > 0,
    );
    const byOwner = await get(`/scorecard/recommendations?of=${practiceId}`);
    expect(byOwner.body.owners.length).toBeGreaterThan(0);
    const unknown = await get('/scorecard/recommendations?of=cd.nothing');
    expect(unknown.status).toBe(404);
  });

  it('hides from lists and files what the catalog hides, and fills the page up', async () => {
    const hidden = 'component:default/basket';
    const catalog = catalogServiceMock({ entities });
    const conditional = mockServices.permissions.mock({
      authorize: async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      authorizeConditional: async requests =>
        requests.map(({ permission }) =>
          permission.name === 'catalog.entity.read'
            ? {
                result: AuthorizeResult.CONDITIONAL,
                pluginId: 'catalog',
                resourceType: 'catalog-entity',
                conditions: { rule: 'X', resourceType: 'catalog-entity' },
              }
            : { result: AuthorizeResult.ALLOW },
        ),
    });
    const { get } = await startPlugin({
      features: [conditional.factory],
      catalog: createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => ({
          ...catalogServiceMock.mock(),
          streamEntities: catalog.streamEntities.bind(catalog),
          getEntityByRef: catalog.getEntityByRef.bind(catalog),
          getEntitiesByRefs: async (wanted, options) => {
            const { items } = await catalog.getEntitiesByRefs(wanted, options);
            return {
              items: items.map((item, at) =>
                wanted.entityRefs[at] === hidden ? undefined : item,
              ),
            };
          },
        }),
      }),
    });
    const names = (items: Array<{ title: string }>) =>
      items.map(({ title }) => title);
    await eventually(async () => {
      const { body } = await get('/scorecard?limit=2').expect(200);
      expect(names(body.items)).toEqual(['=1+1', 'search']);
    });
    const file = await get('/scorecard/export?format=json').expect(200);
    expect(names(file.body)).toEqual(['=1+1', 'search']);
  });

  it('says what a changed model or practices that pass would change, and changes nothing', async () => {
    const { get, post } = await start();
    const before = (await get('/scorecard')).body;
    const override = {
      apiVersion: 'cd-maturity/v1alpha1',
      kind: 'MaturityModelOverride',
      metadata: { id: 'acme', version: 1 },
      model: 'cd',
    };
    const same = await post('/whatif', { override }).expect(200);
    expect(same.body).toMatchObject({
      model: { id: 'cd', version: expect.stringContaining('acme') },
      evaluated: 3,
      up: 0,
      down: 0,
      before: { unrated: 3 },
      after: { unrated: 3 },
      moves: [],
    });
    const model = (await get('/models/cd')).body;
    const narrowed = {
      ...model,
      appliesTo: { ...model.appliesTo, types: ['library'] },
    };
    const left = await post('/whatif', { model: narrowed }).expect(200);
    expect(left.body).toMatchObject({ evaluated: 3, left: 3 });

    const pass = model.practices.map(({ id }: { id: string }) => id);
    const entityRef = 'component:default/basket';
    const all = await post('/whatif', { entity: { entityRef, pass } });
    expect(all.body).toMatchObject({
      before: { level: null },
      after: { level: 5 },
    });

    const refused = async (body: object) => {
      const answer = await post('/whatif', body);
      expect(answer.status).toBe(400);
      return answer.body.error.message;
    };
    expect(
      await refused({ override: { ...override, weights: { nothing: 1 } } }),
    ).toContain("'override.weights.nothing'");
    expect(
      await refused({ entity: { entityRef, pass: ['cd.nothing'] } }),
    ).toContain("'entity.pass'");
    expect(await refused({})).toContain('exactly one of');
    expect((await get('/scorecard')).body).toEqual(before);
  });

  it('lets everybody mute topics for themselves', async () => {
    const { get, server } = await startPlugin();
    const put = (body: object) =>
      request(server)
        .put('/api/cd-maturity/muted-topics')
        .set('authorization', mockCredentials.user.header('user:default/mock'))
        .send(body);
    const topics = ['exemption-decided', 'level-drop'];
    expect((await put({ topics })).body).toEqual({ topics });
    expect((await get('/muted-topics')).body).toEqual({ topics });
    const others = await get('/muted-topics', 'user:default/other');
    expect(others.body).toEqual({ topics: [] });
    const wrong = await put({ topics: ['weather'] });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain("field 'topics.0'");
  });
});
