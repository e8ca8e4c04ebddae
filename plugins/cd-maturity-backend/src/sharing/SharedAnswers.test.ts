import { TestDatabases } from '@backstage/backend-test-utils';
import { setTimeout as wait } from 'node:timers/promises';
import { migrated } from '../__testUtils__/databases';
import { NOW } from '../__testUtils__/signals';
import { raiseRevision, readRevision } from '../store/revisions';
import { NOTICED_MS, SharedAnswers } from './SharedAnswers';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('SharedAnswers on %s', id => {
  it('hold until results change, in whichever process', async () => {
    const db = await migrated(databases, id);
    const answers = new SharedAnswers({ db });
    let reads = 0;
    const read = async () => {
      reads += 1;
      return reads;
    };
    const ask = (question: unknown) => answers.get(question, read);
    expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([
      1, 1, 2,
    ]);
    await wait(NOTICED_MS);
    expect(await ask('a')).toBe(1);
    await raiseRevision(db, NOW);
    await wait(NOTICED_MS);
    expect(await ask('a')).toBe(3);
  });

  it('are not shared with who may see something else', async () => {
    const db = await migrated(databases, id);
    const answers = new SharedAnswers({ db });
    const owned = { key: 'owner', values: ['group:default/a'] };
    const seen = await Promise.all([
      answers.get(['page', {}, undefined], async () => 'all'),
      answers.get(['page', {}, owned], async () => 'some'),
    ]);
    expect(seen).toEqual(['all', 'some']);
  });

  it('are counted by the time, and onwards when a clock is behind', async () => {
    const db = await migrated(databases, id);
    expect(await readRevision(db)).toBe(0);
    expect(await raiseRevision(db, NOW)).toBe(NOW);
    expect(await raiseRevision(db, NOW - 5)).toBe(NOW + 1);
    expect(await raiseRevision(db, NOW + 9)).toBe(NOW + 9);
    expect(await readRevision(db)).toBe(NOW + 9);
  });
});
