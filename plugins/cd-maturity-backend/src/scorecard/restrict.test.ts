import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { entityRecord, scored } from '../__testUtils__/scored';
import { putScores } from '../store/scores';
import { restrict, Restriction } from './restrict';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const owned = (...values: string[]): Restriction => ({ key: 'owner', values });
const inSystem = (...values: string[]): Restriction => ({
  key: 'system',
  values,
});

const withTag = (...values: string[]): Restriction => ({ key: 'tags', values });

function tagged(...tags: string[]) {
  const { snapshot } = entityRecord('tagged');
  return {
    snapshot: { ...snapshot, subject: { ...snapshot.subject, tags } },
  };
}

describe.each(databases.eachSupportedId())('restrict on %s', id => {
  let db: Knex;
  beforeAll(async () => {
    db = await migrated(databases, id);
    await putScores(db, [
      scored('a', { owner: 'group:default/x', system: 'system:default/s' }),
      scored('b', { owner: 'group:default/y', system: 'system:default/s' }),
      scored('c', { owner: 'group:default/y' }),
      scored('d', tagged('pci', 'java')),
    ]);
  });

  it.each<[string, Restriction | undefined, string]>([
    ['nothing', undefined, 'abcd'],
    ['one condition', owned('group:default/y'), 'bc'],
    ['a condition that nothing fits', owned(), ''],
    [
      'all of',
      { allOf: [owned('group:default/y'), inSystem('system:default/s')] },
      'b',
    ],
    [
      'any of',
      { anyOf: [owned('group:default/x'), inSystem('system:default/s')] },
      'ab',
    ],
    [
      'not, where a row without value fits',
      { not: inSystem('system:default/s') },
      'cd',
    ],
    ['one of several tags', withTag('go', 'java'), 'd'],
    ['a whole tag, not a part of one', withTag('jav', 'pc'), ''],
    ['a list of tags that is empty', withTag(), ''],
    ['the absence of a tag', { not: withTag('pci') }, 'abc'],
    [
      'nested',
      {
        anyOf: [
          { not: { anyOf: [owned('group:default/x', 'group:default/y')] } },
          { allOf: [owned('group:default/x'), { not: inSystem('other') }] },
        ],
      },
      'ad',
    ],
  ])('keeps to %s', async (_, restriction, expected) => {
    const query = db('scores').orderBy('sort_name').pluck('sort_name');
    restrict(query, restriction);
    expect((await query).join('')).toBe(expected);
  });
});
