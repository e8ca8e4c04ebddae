import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { eventually } from './__testUtils__/eventually';
import { ciRun, deployment, NOW } from './__testUtils__/signals';
import { startPlugin } from './__testUtils__/startPlugin';

jest.setTimeout(60_000);

describe('ingest', () => {
  it('keeps deliveries, makes signals of them and shows what it could not read', async () => {
    const { deliver, get } = await startPlugin();
    await deliver('1', { signals: [ciRun(), deployment()] }).expect(202, {
      deliveryIds: ['1'],
    });
    await deliver('1', { signals: [ciRun()] }).expect(202);
    await deliver('2', { something: 'else' }).expect(202);
    await deliver('3', 'no json at all').expect(202);
    await eventually(async () => {
      const { body } = await get('/health/sources').expect(200);
      expect(body.items).toEqual([
        {
          source: 'test',
          title: 'Test',
          webhook: true,
          polled: false,
          alive: true,
          lastDeliveryAt: new Date(NOW).toISOString(),
          deliveriesLastDay: 3,
          pending: 0,
          lagSeconds: 0,
          deadLetters: 2,
          scopes: 1,
          unboundScopes: 1,
          problems: [],
          failingScopes: 0,
        },
      ]);
    });
    const unbound = await get('/health/unbound').expect(200);
    expect(unbound.body.items).toEqual([
      {
        source: 'test',
        scope: 'acme/shop',
        newestSignalAt: expect.any(String),
      },
    ]);
    const { body } = await get(
      '/health/deliveries?source=test&state=dead',
    ).expect(200);
    expect(body.items).toMatchObject([
      { source: 'test', reason: expect.stringContaining('is not JSON') },
      { field: 'signals', reason: 'is missing', event: 'signals' },
    ]);
  });

  it('refuses what it cannot trust or read, and stores nothing of it', async () => {
    const { server, deliver, get } = await startPlugin();
    const door = '/api/cd-maturity/ingest';
    const wrong = await deliver('1', {}).set('x-test-signature', 'guess');
    expect(wrong.status).toBe(401);
    const missing = await request(server).post(`${door}/test`).send({});
    expect(missing.status).toBe(401);
    const anonymous = await deliver('1', {}).set('x-test-delivery', '');
    expect(anonymous.status).toBe(400);
    const unknown = await request(server).post(`${door}/gitlab`).send({});
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toBe("No source 'gitlab' is installed");
    const form = await request(server)
      .post(`${door}/test`)
      .type('form')
      .send({ payload: '{}' });
    expect(form.status).toBe(415);
    const packed = await deliver('1', {}).set('content-encoding', 'gzip');
    expect(packed.status).toBe(415);
    expect(packed.body.error.message).toContain('gzip');
    const big = await deliver('1', `"${'x'.repeat(5 * 1024 * 1024)}"`);
    expect(big.status).toBe(413);
    const { body } = await get('/health/sources').expect(200);
    expect(body.items).toMatchObject([
      { source: 'test', deliveriesLastDay: 0 },
    ]);
  });

  it('answers the handshake of CloudEvents senders, and takes their media types', async () => {
    const { server, deliver } = await startPlugin();
    const handshake = () =>
      request(server)
        .options('/api/cd-maturity/ingest/test')
        .set('authorization', mockCredentials.none.header());
    const answer = await handshake()
      .set('WebHook-Request-Origin', 'eventemitter.example.com')
      .set('WebHook-Request-Rate', '120');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      allow: 'POST',
      'webhook-allowed-origin': 'eventemitter.example.com',
      'webhook-allowed-rate': '*',
    });
    expect((await handshake()).status).toBe(400);
    for (const type of [
      'application/cloudevents+json; charset=utf-8',
      'application/cloudevents-batch+json',
    ]) {
      await deliver(type, { signals: [] })
        .set('content-type', type)
        .expect(202);
    }
  });

  it('stays shut while no secret is configured', async () => {
    const { deliver } = await startPlugin({ config: { sources: {} } });
    const answer = await deliver('1', {});
    expect(answer.status).toBe(404);
    expect(answer.body.error.message).toContain(
      'cdMaturity.sources.test.webhook.secrets',
    );
  });
});

describe('start', () => {
  it.each([
    [
      { sources: { gitlab: { webhook: { secrets: ['x'] } } } },
      'cdMaturity.sources.gitlab',
    ],
    [{ catalog: { refresh: 'soon' } }, 'cdMaturity.catalog.refresh'],
    [{ models: { files: ['nowhere.yaml'] } }, 'cdMaturity.models.files[0]'],
    [
      { models: { files: [`${__dirname}/__fixtures__/broken-model.yaml`] } },
      /broken-model\.yaml:\d+:\d+ practices\[0\]\.level/,
    ],
  ])('is refused with %j, naming what is wrong', async (config, named) => {
    await expect(startPlugin({ config, mayFail: true })).rejects.toThrow(named);
  });
});

describe('health', () => {
  it('is for those who may see it', async () => {
    const { get } = await startPlugin({ deny: true });
    const answer = await get('/health/sources');
    expect(answer.status).toBe(403);
    expect(answer.body.error.message).toContain('cd-maturity.source.admin');
  });

  it('names an unknown query parameter', async () => {
    const { get } = await startPlugin();
    const answer = await get('/health/deliveries?sauce=test');
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBe("Unknown query parameter 'sauce'");
  });
});
