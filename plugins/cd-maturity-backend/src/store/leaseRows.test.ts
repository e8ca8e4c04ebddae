import { TestDatabases } from '@backstage/backend-test-utils';
import { migrated } from '../__testUtils__/databases';
import { NOW } from '../__testUtils__/signals';
import { leaseDirty, markDirty } from './dirty';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const refs = Array.from({ length: 3_000 }, (_, n) => `component:default/${n}`);

describe.each(databases.eachSupportedId())('leaseRows on %s', id => {
  it('takes no more than the limit, whatever the planner thinks of the table', async () => {
    const db = await migrated(databases, id);
    const mark = () => markDirty(db, refs, { cause: 'sweep', dueAt: NOW });
    // The statistics of an empty table, as autovacuum leaves them between two sweeps.
    await mark();
    await db('dirty_entities').delete();
    await db.raw('analyze');
    await mark();
    const lease = () =>
      leaseDirty(db, {
        now: NOW,
        limit: 100,
        leaseMs: 1_000,
        longestWaitMs: 1_000,
      });
    const [first, second] = [await lease(), await lease()];
    expect([first.length, second.length]).toEqual([100, 100]);
    const taken = [...first, ...second].map(({ entityRef }) => entityRef);
    expect(new Set(taken).size).toBe(200);
  });
});
