import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import knexFactory from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { component } from '../__testUtils__/catalog';
import { migrated } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { ciRun } from '../__testUtils__/signals';
import { startPlugin } from '../__testUtils__/startPlugin';
import { Proxy } from './__testUtils__/Proxy';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
jest.setTimeout(120_000);

/** A database, and the same one as it is reached through something that can go away. */
async function behindProxy() {
  const direct = await migrated(databases, 'POSTGRES_15');
  const { connection } = direct.client.config;
  const proxy = new Proxy({
    host: connection.host,
    port: Number(connection.port ?? 5432),
  });
  await proxy.open();
  const knex = knexFactory({
    client: 'pg',
    connection: { ...connection, host: '127.0.0.1', port: proxy.port },
  });
  return { direct, knex, proxy };
}

const describeWithPostgres =
  databases.eachSupportedId().length > 0 ? describe : describe.skip;

describeWithPostgres('a database that goes away (needs PostgreSQL)', () => {
  it('is answered with 503 and Retry-After, and nothing is half written', async () => {
    const { direct, knex, proxy } = await behindProxy();
    try {
      const { deliver } = await startPlugin({ knex, mayFail: true });
      const send = (n: number) => {
        const id = `run-${n}`;
        return deliver(`d${n}`, {
          signals: [ciRun({ externalId: id, runId: id })],
        });
      };
      await send(1).expect(202);
      await proxy.close();
      for (const n of [2, 3]) {
        const answer = await send(n);
        expect(answer.status).toBe(503);
        expect(answer.headers['retry-after']).toBe('10');
        expect(answer.body.error.message).toBe(
          'The delivery could not be kept, send it again',
        );
      }
      expect(await direct('deliveries').pluck('delivery_id')).toEqual(['d1']);

      await proxy.open();
      await eventually(() => send(2).expect(202));
      await eventually(async () => {
        expect(
          await direct('deliveries')
            .orderBy('id')
            .select('delivery_id', 'state'),
        ).toEqual([
          { delivery_id: 'd1', state: 'done' },
          { delivery_id: 'd2', state: 'done' },
        ]);
      });
      expect(await direct('signals').count({ n: '*' })).toEqual([{ n: '2' }]);
    } finally {
      await proxy.close();
      await knex.destroy();
    }
  });

  it('costs the events door nothing for as long as it is tried again, and what is lost is found by a poll', async () => {
    const { direct, knex, proxy } = await behindProxy();
    const events = DefaultEventsService.create({
      logger: mockServices.logger.mock(),
    });
    const payloadOf = (n: number) => ({
      signals: [ciRun({ externalId: `run-${n}`, runId: `run-${n}` })],
    });
    const publish = (n: number) =>
      events.publish({ topic: 'test.signals', eventPayload: payloadOf(n) });
    try {
      const { post } = await startPlugin({
        knex,
        mayFail: true,
        entities: [component('shop', { scope: 'acme/shop' })],
        config: {
          sources: { test: { events: { topics: ['test.signals'] } } },
        },
        connection: {
          poll: ({ keep }) =>
            keep({
              deliveries: [1, 2].map(n => ({
                event: 'signals',
                payload: JSON.stringify(payloadOf(n)),
              })),
            }),
        },
        features: [
          createServiceFactory({
            service: eventsServiceRef,
            deps: {},
            factory: () => events,
          }),
        ],
      });
      await eventually(async () => {
        expect(await direct('bindings').pluck('scope_key')).toEqual([
          'test:acme/shop',
        ]);
      });
      await proxy.close();
      const first = publish(1);
      await wait(1_000);
      await proxy.open();
      await first;
      const signals = () => direct('signals').orderBy('id').pluck('data');
      await eventually(async () => {
        expect(await signals()).toHaveLength(1);
      });

      await proxy.close();
      // Away for longer than an event is tried again: the publisher is told that all is well all the same.
      await publish(2);
      await proxy.open();
      expect(await direct('deliveries').pluck('state')).toEqual(['done']);
      await eventually(() =>
        post('/health/sources/test/backfill', { days: 7 }).expect(202),
      );
      await eventually(async () => {
        expect(await signals()).toHaveLength(2);
      });
    } finally {
      await proxy.close();
      await knex.destroy();
    }
  });
});
