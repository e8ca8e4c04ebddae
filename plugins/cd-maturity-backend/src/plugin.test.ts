import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import plugin from '.';
import { eventually } from './__testUtils__/eventually';
import { ciRun, deployment, NOW } from './__testUtils__/signals';
import { testSource } from './__testUtils__/testSource';
import { clockServiceRef } from './time/clockServiceRef';

const testModule = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'test',
  register(env) {
    env.registerInit({
      deps: { sources: signalSourcesExtensionPoint },
      async init({ sources }) {
        sources.addSignalSource(testSource);
      },
    });
  },
});

const SECRETS = { test: { webhook: { secrets: ['old', 'new'] } } };

async function start(options: { sources?: JsonObject; deny?: boolean } = {}) {
  const { server } = await startTestBackend({
    features: [
      plugin,
      testModule,
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          cdMaturity: { sources: options.sources ?? SECRETS },
        },
      }),
      createServiceFactory({
        service: clockServiceRef,
        deps: {},
        factory: () => ({ now: () => NOW }),
      }),
      ...(options.deny
        ? [mockServices.permissions.factory({ result: AuthorizeResult.DENY })]
        : []),
    ],
  });
  const post = (deliveryId: string, body: unknown) =>
    request(server)
      .post('/api/cd-maturity/ingest/test')
      .set('authorization', mockCredentials.none.header())
      .set('x-test-signature', 'new')
      .set('x-test-delivery', deliveryId)
      .set('content-type', 'application/json')
      .send(typeof body === 'string' ? body : JSON.stringify(body));
  const get = (path: string) => request(server).get(`/api/cd-maturity${path}`);
  return { server, post, get };
}

jest.setTimeout(60_000);

describe('ingest', () => {
  it('keeps deliveries, makes signals of them and shows what it could not read', async () => {
    const { post, get } = await start();
    await post('1', { signals: [ciRun(), deployment()] }).expect(202, {
      deliveryId: '1',
    });
    await post('1', { signals: [ciRun()] }).expect(202);
    await post('2', { something: 'else' }).expect(202);
    await post('3', 'no json at all').expect(202);
    await eventually(async () => {
      const { body } = await get('/health/sources').expect(200);
      expect(body).toEqual({
        items: [
          {
            source: 'test',
            lastDeliveryAt: new Date(NOW).toISOString(),
            deliveries: 3,
            pending: 0,
            deadLetters: 2,
            scopes: 1,
          },
        ],
        unboundScopes: [
          {
            source: 'test',
            scope: 'acme/shop',
            newestSignalAt: expect.any(String),
          },
        ],
      });
    });
    const { body } = await get('/health/deliveries?source=test').expect(200);
    expect(body.items).toMatchObject([
      { source: 'test', reason: expect.stringContaining('is not JSON') },
      { field: 'signals', reason: 'is missing', event: 'signals' },
    ]);
  });

  it('refuses what it cannot trust or read, and stores nothing of it', async () => {
    const { server, post, get } = await start();
    const door = '/api/cd-maturity/ingest';
    const wrong = await post('1', {}).set('x-test-signature', 'guess');
    expect(wrong.status).toBe(401);
    const missing = await request(server).post(`${door}/test`).send({});
    expect(missing.status).toBe(401);
    const anonymous = await post('1', {}).set('x-test-delivery', '');
    expect(anonymous.status).toBe(400);
    const unknown = await request(server).post(`${door}/gitlab`).send({});
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toBe("No source 'gitlab' is installed");
    const form = await request(server)
      .post(`${door}/test`)
      .type('form')
      .send({ payload: '{}' });
    expect(form.status).toBe(415);
    const big = await post('1', `"${'x'.repeat(5 * 1024 * 1024)}"`);
    expect(big.status).toBe(413);
    const { body } = await get('/health/sources').expect(200);
    expect(body.items).toMatchObject([{ source: 'test', deliveries: 0 }]);
  });

  it('stays shut while no secret is configured', async () => {
    const { post } = await start({ sources: {} });
    const answer = await post('1', {});
    expect(answer.status).toBe(404);
    expect(answer.body.error.message).toContain(
      'cdMaturity.sources.test.webhook.secrets',
    );
  });

  it('refuses to start when a configured source is not installed', async () => {
    await expect(
      start({ sources: { gitlab: { webhook: { secrets: ['x'] } } } }),
    ).rejects.toThrow('cdMaturity.sources.gitlab');
  });
});

describe('health', () => {
  it('is for those who may see it', async () => {
    const { get } = await start({ deny: true });
    const answer = await get('/health/sources');
    expect(answer.status).toBe(403);
    expect(answer.body.error.message).toContain('cd-maturity.source.admin');
  });

  it('names an unknown query parameter', async () => {
    const { get } = await start();
    const answer = await get('/health/deliveries?sauce=test');
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBe("Unknown query parameter 'sauce'");
  });
});
