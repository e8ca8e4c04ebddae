import { TestDatabases } from '@backstage/backend-test-utils';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import githubModule from 'backstage-plugin-cd-maturity-backend-module-github';
import { Knex } from 'knex';
import request from 'supertest';
import { component, group } from './__testUtils__/catalog';
import { eventually } from './__testUtils__/eventually';
import { push, signature, workflowRun } from './__testUtils__/github';
import { DAY, HOUR, NOW } from './__testUtils__/signals';
import { startPlugin } from './__testUtils__/startPlugin';

jest.setTimeout(120_000);

const databases = TestDatabases.create();
const SECRET = 'a webhook secret';
const entities = [
  group('checkout'),
  component('basket', {
    owner: 'group:default/checkout',
    annotations: { 'github.com/project-slug': 'acme/basket' },
  }),
];

type Delivery = { id: string; event: string; payload: object };

/** A push and its run on each of 40 days. */
const deliveries: Delivery[] = [...Array(40).keys()].flatMap(day => {
  const at = NOW - day * DAY - 2 * HOUR;
  return [
    { id: `push-${day}`, ...push(100 - day, at) },
    { id: `run-${day}`, ...workflowRun(100 - day, at + 60_000) },
  ];
});

async function start(knex: Knex) {
  const backend = await startPlugin({
    entities,
    knex,
    config: { sources: { github: { webhook: { secrets: [SECRET] } } } },
    features: [githubModule],
  });
  const send = (delivery: Delivery, secret = SECRET) => {
    const body = JSON.stringify(delivery.payload);
    return request(backend.server)
      .post('/api/cd-maturity/ingest/github')
      .set('content-type', 'application/json')
      .set('x-github-event', delivery.event)
      .set('x-github-delivery', delivery.id)
      .set('x-hub-signature-256', signature(secret, body))
      .send(body);
  };
  const whenDone = (count: number) =>
    eventually(async () => {
      const { body } = await backend.get('/health/sources').expect(200);
      expect(
        body.items.find((item: { source: string }) => item.source === 'github'),
      ).toMatchObject({ deliveriesLastDay: count, pending: 0 });
    });
  await backend.whenScored(1);
  return { ...backend, send, whenDone };
}

async function tables(knex: Knex) {
  return {
    signals: await knex('signals').orderBy('id'),
    roles: await knex('scope_roles').orderBy(['scope_key', 'role']),
  };
}

describe.each(databases.eachSupportedId())('GitHub webhooks on %s', id => {
  it('become a score', async () => {
    const knex = await databases.init(id);
    const { send, get, whenDone } = await start(knex);
    for (const delivery of deliveries) {
      await send(delivery).expect(202);
    }
    await whenDone(deliveries.length);
    await eventually(async () => {
      const { body } = await get('/entities/component/default/basket');
      const maturity = body as EntityMaturity;
      const triggered = maturity.practices.find(
        ({ id: practice }) => practice === 'cd.build.commit-triggered',
      );
      expect(triggered).toMatchObject({
        status: 'pass',
        basis: 'measured',
        clauses: [{ actual: '100 %' }, {}],
      });
      expect(maturity.sources).toMatchObject([
        {
          source: 'github',
          scope: 'github.com/acme/basket',
          why: expect.stringContaining('github.com/project-slug'),
        },
      ]);
    });
  });

  it('with a wrong signature leave nothing behind', async () => {
    const knex = await databases.init(id);
    const { send } = await start(knex);
    const answer = await send(deliveries[0], 'not the secret');
    expect(answer.status).toBe(401);
    const rows = await knex('deliveries').count({ n: '*' });
    expect(Number(rows[0].n)).toBe(0);
  });

  it('that cannot be read are kept with field and reason while others go on', async () => {
    const knex = await databases.init(id);
    const { send, get, whenDone } = await start(knex);
    const [first, second] = deliveries;
    await send({ id: 'x', event: 'workflow_run', payload: { action: 'done' } });
    await send(first).expect(202);
    await send(second).expect(202);
    await whenDone(3);
    const { body } = await get('/health/deliveries?state=dead').expect(200);
    expect(body.items).toMatchObject([
      {
        source: 'github',
        event: 'workflow_run',
        receivedAt: new Date(NOW).toISOString(),
        field: 'workflow_run',
        reason: expect.any(String),
      },
    ]);
    expect((await tables(knex)).signals).toHaveLength(2);
  });

  it('leave the same tables in any order, and when they come again', async () => {
    const sample = deliveries.slice(0, 20);
    const straight = await databases.init(id);
    const one = await start(straight);
    for (const delivery of sample) {
      await one.send(delivery).expect(202);
    }
    await one.whenDone(sample.length);

    const mixed = await databases.init(id);
    const other = await start(mixed);
    const again = sample.map(delivery => ({
      ...delivery,
      id: `${delivery.id}-again`,
    }));
    for (const delivery of [...again.reverse(), ...sample, ...sample]) {
      await other.send(delivery).expect(202);
    }
    await other.whenDone(2 * sample.length);
    expect(await tables(mixed)).toEqual(await tables(straight));
  });
});
