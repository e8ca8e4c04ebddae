import request from 'supertest';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { component, group } from './__testUtils__/catalog';
import { eventually } from './__testUtils__/eventually';
import { ciRun, deployment } from './__testUtils__/signals';
import { startPlugin, StartOptions } from './__testUtils__/startPlugin';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

const entities = [
  group('shop'),
  group('checkout', 'shop'),
  component('basket', {
    owner: 'group:default/checkout',
    scope: 'acme/basket',
  }),
  component('radar', { owner: 'group:default/other' }),
];

async function start(writer: object, options: StartOptions = {}) {
  const backend = await startPlugin({
    ...options,
    entities,
    config: {
      push: { writers: [{ subject: 'external:ci', ...writer }] },
    },
  });
  await backend.whenScored(2);
  const push = (path: string, body: object | string, type: string) =>
    request(backend.server)
      .post(`/api/cd-maturity${path}`)
      .set(
        'authorization',
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('external:ci'),
          targetPluginId: 'cd-maturity',
        }),
      )
      .set('content-type', type)
      .send(typeof body === 'string' ? body : JSON.stringify(body));
  const lines = (path: string, items: unknown[]) =>
    push(
      path,
      items
        .map(item => (typeof item === 'string' ? item : JSON.stringify(item)))
        .join('\n'),
      'application/x-ndjson',
    );
  const json = (path: string, body: object) =>
    push(path, body, 'application/json');
  return { ...backend, push, lines, json };
}

const fact = (name: string, rest: object = {}) => ({
  entityRef: `component:default/${name}`,
  id: 'flag.in_use',
  value: true,
  ...rest,
});

describe('pushing signals', () => {
  it('keeps the good ones, names the bad ones, and counts the same ones once', async () => {
    const { json, get } = await start({ sources: ['internal-ci'] });
    const run = ciRun({ source: 'internal-ci', scope: 'acme/basket' });
    const items = [
      run,
      { ...run, kind: 'coffee' },
      { ...run, externalId: 'x', finishedAt: 'yesterday' },
      { ...run, externalId: 'y', source: 'github' },
      { ...run, externalId: 'z', sha: 'a\0' },
      deployment({ source: 'internal-ci', scope: 'acme/basket' }),
      'no object',
    ];
    for (let round = 0; round < 2; round++) {
      const answer = await json('/signals', { items });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        accepted: 2,
        rejected: [
          { index: 1, field: 'kind' },
          { index: 2, field: 'finishedAt' },
          {
            index: 3,
            field: 'source',
            reason: expect.stringContaining("'github' is not among"),
          },
          { index: 4, field: 'sha', reason: 'holds a zero byte' },
          { index: 6, field: '' },
        ],
      });
    }
    const { body } = await get('/health/sources');
    expect(
      body.items.find(
        (item: { source: string }) => item.source === 'internal-ci',
      ),
    ).toMatchObject({ scopes: 1, webhook: false, alive: true });
  });

  it('takes lines, and more of them than one commit holds', async () => {
    const { lines, get } = await start({ sources: ['test'] });
    const items: unknown[] = Array.from({ length: 4_500 }, (_, n) =>
      ciRun({ scope: 'acme/basket', externalId: `${n}`, runId: `${n}` }),
    );
    items.splice(3_000, 0, '{ "kind":', '');
    const answer = await lines('/signals', items);
    expect(answer.body).toMatchObject({
      accepted: 4_500,
      rejected: [
        { index: 3_000, reason: expect.stringMatching(/^is not JSON/) },
      ],
    });
    await eventually(async () => {
      const path = '/entities/component/default/basket/signals';
      const { body } = await get(path).expect(200);
      expect(body.items.length).toBeGreaterThan(0);
    });
  });

  it('refuses who is not listed, other media types, nothing and too much', async () => {
    const { post, push, json, lines } = await start({ sources: ['test'] });
    const stranger = await post('/signals', { items: [ciRun()] });
    expect(stranger.status).toBe(403);
    expect(stranger.body.error.message).toContain(
      'user:default/mock may push nothing: it is not in cdMaturity.push.writers',
    );
    expect((await push('/signals', 'a=1', 'text/plain')).status).toBe(415);
    expect((await lines('/signals', [''])).status).toBe(400);
    const empty = await json('/signals', { items: [] });
    expect(empty.body.error.message).toContain("Invalid field 'items'");
    expect((await lines('/signals', Array(50_002).fill('{}'))).status).toBe(
      400,
    );
    const big = await json('/signals', { items: ['x'.repeat(6_000_000)] });
    expect(big.status).toBe(413);
  });
});

describe('pushing facts', () => {
  it('edge case 66: is only about entities that the caller may write about', async () => {
    const { lines } = await start({ owners: ['group:default/shop'] });
    const answer = await lines('/facts', [
      fact('basket'),
      fact('radar'),
      fact('basket', { value: 3 }),
      { ...fact('basket'), colour: 'red' },
    ]);
    expect(answer.body).toMatchObject({
      accepted: 1,
      rejected: [
        { index: 2, field: 'value', reason: 'must be true or false' },
        { index: 3, reason: expect.stringContaining('colour') },
        {
          index: 1,
          field: 'entityRef',
          reason: expect.stringContaining('not among the entities'),
        },
      ],
    });
  });

  it('goes by patterns as well', async () => {
    const { json } = await start({ entities: ['component:default/R*'] });
    const answer = await json('/facts', {
      facts: [fact('basket'), fact('radar')],
    });
    expect(answer.body).toMatchObject({
      accepted: 1,
      rejected: [{ index: 0 }],
    });
  });
});

describe('pushing twice under one key', () => {
  const KEY = 'idempotency-key';

  it('does not put an old fact in place of a newer one', async () => {
    const knex = await databases.init('SQLITE_3');
    const { json } = await start({ entities: ['*'] }, { knex });
    const send = (value: boolean, key: string) =>
      json('/facts', { facts: [fact('basket', { value })] }).set(KEY, key);
    const stored = async () =>
      Boolean((await knex('facts').first('value')).value);
    const first = await send(true, 'run-1').expect(200);
    await send(false, 'run-2').expect(200);
    const again = await send(true, 'run-1').expect(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await stored()).toBe(false);
    const other = await send(false, 'run-1');
    expect(other.body.error.message).toContain('used for another request');
  });

  it('answers the same to lines, what was refused included, and keeps no refusal of the whole', async () => {
    const { lines } = await start({ sources: ['test'] });
    const run = ciRun({ scope: 'acme/basket' });
    const send = () => lines('/signals', [run, { source: 'other' }]);
    const first = await send().set(KEY, 'x').expect(200);
    expect(first.body).toMatchObject({ accepted: 1, rejected: [{ index: 1 }] });
    const again = await send().set(KEY, 'x').expect(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    await lines('/signals', []).set(KEY, 'y').expect(400);
    const fresh = await send().set(KEY, 'y').expect(200);
    expect(fresh.headers).not.toHaveProperty('idempotency-replayed');
    await send().set(KEY, 'not ours').expect(400);
  });
});
