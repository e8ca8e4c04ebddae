import express, { Response, Router } from 'express';
import request from 'supertest';
import { component, group, user } from '../__testUtils__/catalog';
import { ciRun, DAY, deployment, NOW } from '../__testUtils__/signals';
import {
  expectDescribed,
  operations,
  repetitionOf,
  requestOf,
} from '../__testUtils__/openapi';
import { pageLimitOf, unboundedListsOf } from '../__testUtils__/openapiLists';
import { startPlugin } from '../__testUtils__/startPlugin';
import { eventually } from '../__testUtils__/eventually';
import { createRouter } from './createRouter';
import { RouteDeps } from './routes/types';

jest.setTimeout(60_000);

function routesOf(router: Router): string[] {
  return router.stack.flatMap(layer => {
    const route = layer.route as
      | { path: string; methods: Record<string, boolean> }
      | undefined;
    return route
      ? Object.keys(route.methods).map(
          method => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`,
        )
      : [];
  });
}

describe('openapi.yaml', () => {
  it('names exactly the routes that there are', () => {
    const router = createRouter({
      people: {},
      idempotent: () => undefined,
    } as unknown as RouteDeps);
    expect(operations().sort()).toEqual(routesOf(router).sort());
  });

  it('says how each write is safe to send again, as it is', async () => {
    const HONOURED = 299;
    const router = createRouter({
      people: {},
      sources: new Map(),
      idempotent: (_: unknown, response: Response) =>
        response.status(HONOURED).end(),
    } as unknown as RouteDeps);
    const app = express().use(router);
    const writes = operations().filter(
      operation => !/^(get|options) /.test(operation),
    );
    const byKey = { byKey: true, conflict: true };
    const without = {
      byKey: false,
      without: expect.any(String),
      conflict: false,
    };
    const described = writes.map(write => [write, repetitionOf(write)]);
    const done = [];
    for (const write of writes) {
      const { method, route } = requestOf(write);
      const address = route.replace(/\{\w+\}/g, 'x');
      const { status } = await request(app)[method](address).send({});
      done.push([write, status === HONOURED ? byKey : without]);
    }
    expect(described).toEqual(done);
  });

  it('says of each list how long it gets', () => {
    const lists = operations().flatMap(unboundedListsOf);
    expect([...new Set(lists)]).toEqual([]);
  });

  it('gives no longer pages than it says', async () => {
    const { get } = await startPlugin({ entities: [] });
    const paged = operations().filter(pageLimitOf);
    expect(paged.length).toBeGreaterThan(10);
    for (const operation of paged) {
      const { route, query } = requestOf(operation);
      expect(query).toContain('cursor');
      const address = route.replace(/\{\w+\}/g, 'x');
      const most = pageLimitOf(operation)!;
      const asked = await get(`${address}?limit=${most}`);
      expect([operation, asked.text]).toEqual([
        operation,
        expect.not.stringContaining("'limit'"),
      ]);
      const more = await get(`${address}?limit=${most + 1}`);
      expect([operation, more.status, more.text]).toEqual([
        operation,
        400,
        expect.stringContaining("'limit'"),
      ]);
    }
  });

  it('describes what the routes answer', async () => {
    const { get, post, deliver, whenScored } = await startPlugin({
      entities: [
        group('checkout'),
        user('mia', ['checkout']),
        component('basket', {
          owner: 'group:default/checkout',
          scope: 'acme/basket',
        }),
      ],
    });
    await whenScored(1);
    const at = NOW - DAY;
    const accepted = await deliver('1', {
      signals: [
        ciRun({ scope: 'acme/basket', finishedAt: at }),
        deployment({ scope: 'acme/basket', finishedAt: at }),
      ],
    });
    expectDescribed('post /ingest/{source}', accepted);
    await deliver('2', {});
    await eventually(async () => {
      const { body } = await get('/entities/component/default/basket/changes');
      expect(body.items.length).toBeGreaterThan(0);
    });

    const entity = '/entities/{kind}/{namespace}/{name}';
    const basket = '/entities/component/default/basket';
    const reads: Array<[operation: string, path: string]> = [
      ['/models', '/models'],
      ['/models/{id}', '/models/cd'],
      ['/models/{id}/versions', '/models/cd/versions'],
      [`${entity}/pipeline`, `${basket}/pipeline`],
      [entity, basket],
      [`${entity}/metrics`, `${basket}/metrics`],
      [`${entity}/signals`, `${basket}/signals?limit=1`],
      [`${entity}/recommendations`, `${basket}/recommendations`],
      [`${entity}/bindings`, `${basket}/bindings`],
      [`${entity}/recognition`, `${basket}/recognition`],
      [`${entity}/setup`, `${basket}/setup`],
      [`${entity}/snapshot`, `${basket}/snapshot`],
      [`${entity}/changes`, `${basket}/changes?limit=1`],
      ['/scorecard', '/scorecard?limit=1'],
      ['/scorecard/summary', '/scorecard/summary?groupBy=owner'],
      [
        '/scorecard/heatmap',
        '/scorecard/heatmap?groupBy=owner&columns=practices',
      ],
      ['/scorecard/trends', '/scorecard/trends?days=7'],
      ['/scorecard/movers', '/scorecard/movers?groupBy=entity'],
      ['/scorecard/changes', '/scorecard/changes?limit=1'],
      ['/scorecard/recommendations', '/scorecard/recommendations'],
      ['/scorecard/export', '/scorecard/export?format=json'],
      ['/muted-topics', '/muted-topics'],
      [`${entity}/history`, `${basket}/history`],
      [`${entity}/aggregate`, '/entities/group/default/checkout/aggregate'],
      ['/health/sources', '/health/sources'],
      ['/setup/sources/{id}', '/setup/sources/test'],
      ['/health/unbound', '/health/unbound?limit=1'],
      ['/health/deliveries', '/health/deliveries'],
    ];
    for (const [operation, address] of reads) {
      const answer = await get(address, 'user:default/mia');
      expect(answer.status).toBe(200);
      expectDescribed(`get ${operation}`, answer);
      const join = address.includes('?') ? '&' : '?';
      const refused = await get(`${address}${join}no-such-parameter=1`);
      expect(refused.status).toBe(400);
      expectDescribed(`get ${operation}`, refused);
    }

    const { body } = await get(`${basket}/recommendations`);
    const [{ practiceId }] = body.items;
    const decide = `${entity}/recommendations/{practiceId}/decision`;
    for (const [asked, status] of [
      ['user:default/mia', 200],
      ['user:default/other', 403],
    ] as const) {
      const answer = await post(
        `${basket}/recommendations/${practiceId}/decision`,
        { action: 'acknowledge' },
        asked,
      );
      expect(answer.status).toBe(status);
      expectDescribed(`post ${decide}`, answer);
    }
    const facts = await post('/facts', {
      facts: [
        {
          entityRef: 'component:default/basket',
          id: 'flag.in_use',
          value: true,
        },
        { entityRef: 'component:default/x', id: 'flag.in_use', value: true },
      ],
    });
    expectDescribed('post /facts', facts);
    const signals = await post('/signals', { items: [ciRun(), {}] });
    expect(signals.body).toMatchObject({
      accepted: 1,
      rejected: [{ index: 1 }],
    });
    expectDescribed('post /signals', signals);

    const listed = await get('/health/deliveries');
    const { id } = listed.body.items[0];
    const one = '/health/deliveries/{id}';
    expectDescribed(`get ${one}`, await get(`/health/deliveries/${id}`));
    expectDescribed(`get ${one}`, await get('/health/deliveries/none'));
    const again = await post(`/health/deliveries/${id}/replay`, {});
    expect(again.body).toEqual({ replayed: 1 });
    expectDescribed(`post ${one}/replay`, again);
    const all = await post('/health/deliveries/replay', { source: 'test' });
    expect(all.status).toBe(200);
    expectDescribed('post /health/deliveries/replay', all);
    const backfill = await post('/health/sources/test/backfill', { days: 7 });
    expect(backfill.status).toBe(400);
    expectDescribed('post /health/sources/{id}/backfill', backfill);
    const refreshed = await post(`${basket}/refresh`, {});
    expect(refreshed.status).toBe(204);
    expectDescribed(`post ${entity}/refresh`, refreshed);
  });
});
