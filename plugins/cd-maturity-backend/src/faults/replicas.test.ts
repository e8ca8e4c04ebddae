import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import knexFactory from 'knex';
import { migrated } from '../__testUtils__/databases';
import { quietMetrics } from '../__testUtils__/quietMetrics';
import { ciRun, NOW } from '../__testUtils__/signals';
import { testSource } from '../__testUtils__/testSource';
import { DeliveryProcessor } from '../ingestion/DeliveryProcessor';
import { putDeliveries } from '../store/deliveries';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
jest.setTimeout(120_000);

const DELIVERIES = 2_000;

const describeWithPostgres =
  databases.eachSupportedId().length > 0 ? describe : describe.skip;

describeWithPostgres('two replicas on one PostgreSQL', () => {
  it('share the deliveries, and neither reads one of the other', async () => {
    const db = await migrated(databases, 'POSTGRES_15');
    const { client, connection } = db.client.config;
    const other = knexFactory({ client, connection });
    const read = new Map<string, string[]>();
    const sourceOf = (replica: string): SignalSource => ({
      ...testSource,
      normalize: (delivery, options) => {
        const { id } = delivery.payload as { id: string };
        read.set(id, [...(read.get(id) ?? []), replica]);
        return testSource.normalize(delivery, options);
      },
    });
    for (let from = 0; from < DELIVERIES; from += 500) {
      await putDeliveries(
        db,
        Array.from({ length: 500 }, (_, index) => {
          const id = `${from + index}`;
          const signals = [ciRun({ externalId: id, runId: id })];
          return {
            source: 'test',
            deliveryId: id,
            event: 'signals',
            payload: JSON.stringify({ id, signals }),
            receivedAt: NOW,
          };
        }),
      );
    }
    const drain = async (replica: string, knex: typeof db) => {
      const processor = new DeliveryProcessor({
        db: knex,
        sources: new Map([['test', sourceOf(replica)]]),
        normalizeOptions: { environments: [], incidentLabels: [] },
        settleMs: 0,
        clock: { now: () => NOW },
        logger: mockServices.logger.mock(),
        metrics: quietMetrics,
        onDirty: () => {},
      });
      while (await processor.processBatch()) {
        // Until nothing is left for this one.
      }
    };
    try {
      await Promise.all([drain('one', db), drain('two', other)]);
    } finally {
      await other.destroy();
    }
    const readers = [...read.values()];
    expect(readers).toHaveLength(DELIVERIES);
    expect(readers.filter(by => by.length !== 1)).toEqual([]);
    expect(new Set(readers.flat())).toEqual(new Set(['one', 'two']));
    expect(await db('signals').count({ n: '*' })).toEqual([
      { n: `${DELIVERIES}` },
    ]);
  });
});
