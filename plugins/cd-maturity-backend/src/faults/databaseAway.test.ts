import { TestDatabases } from '@backstage/backend-test-utils';
import knexFactory from 'knex';
import { migrated } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { ciRun } from '../__testUtils__/signals';
import { startPlugin } from '../__testUtils__/startPlugin';
import { Proxy } from './__testUtils__/Proxy';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
jest.setTimeout(120_000);

const describeWithPostgres =
  databases.eachSupportedId().length > 0 ? describe : describe.skip;

describeWithPostgres('a database that goes away (needs PostgreSQL)', () => {
  it('is answered with 503 and Retry-After, and nothing is half written', async () => {
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
});
