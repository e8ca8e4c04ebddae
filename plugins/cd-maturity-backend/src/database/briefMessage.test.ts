import { TestDatabases } from '@backstage/backend-test-utils';
import { migrated } from '../__testUtils__/databases';
import { briefMessage } from './briefMessage';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

describe('briefMessage', () => {
  it.each(databases.eachSupportedId())(
    'leaves out what was to be written, on %s',
    async id => {
      const db = await migrated(databases, id);
      const row = { model: 'a - secret', version: null, hash: 'secret' };
      const error = await db('models')
        .insert(row)
        .catch(caught => caught);
      expect(error.message).toContain('insert into');
      expect(briefMessage(error)).toMatch(/^[^']*null/i);
      expect(briefMessage(error)).not.toContain('secret');
    },
  );

  it('keeps what others say, within limits', () => {
    expect(briefMessage(new Error('GitHub - not found'))).toBe(
      'GitHub - not found',
    );
    expect(briefMessage(new Error('x'.repeat(9000)))).toHaveLength(500);
  });
});
