import { TestDatabases } from '@backstage/backend-test-utils';
import { pagesOf } from './pagesOf';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('pagesOf on %s', id => {
  it.each([1, 2, 3, 4, 9])('reads every row once, %i at a time', async size => {
    const db = await databases.init(id);
    await db.schema.dropTableIfExists('things');
    await db.schema.createTable('things', table => {
      table.string('a');
      table.string('b');
      table.integer('n');
    });
    const pairs = ['x y', 'x z', 'y a', 'y b', 'z a', 'z ö'];
    await db('things').insert(
      pairs.reverse().map((pair, n) => ({
        a: pair.split(' ')[0],
        b: pair.split(' ')[1],
        n,
      })),
    );
    const query = db('things').select('a', 'b').where('n', '>', 0);
    const seen: string[] = [];
    for await (const rows of pagesOf<{ a: string; b: string }>(
      db,
      query,
      { a: 'things.a', b: 'b' },
      size,
    )) {
      expect(rows.length).toBeLessThanOrEqual(size);
      seen.push(...rows.map(({ a, b }) => `${a} ${b}`));
    }
    expect(seen).toEqual(['x y', 'x z', 'y a', 'y b', 'z a']);
  });
});
