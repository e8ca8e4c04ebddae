import { aClause } from '../../../__fixtures__/practices';
import { decisiveClause } from './decisiveClause';

const expectedOf = (...args: Parameters<typeof decisiveClause>) =>
  decisiveClause(...args)?.expected;

describe('decisiveClause', () => {
  it('is the one that says what the practice says', () => {
    const clauses = [
      aClause({ expected: 'first', status: 'pass' }),
      aClause({ expected: 'second', status: 'fail' }),
    ];
    expect(expectedOf({ clauses, status: 'fail' })).toBe('second');
  });

  it('is else one that saw something, then one that was asked', () => {
    const blind = aClause({ expected: 'blind', actual: undefined });
    const seen = aClause({ expected: 'seen', status: 'partial' });
    const unused = aClause({
      expected: 'unused',
      actual: undefined,
      status: 'unused',
    });
    expect(expectedOf({ clauses: [blind, seen], status: 'fail' })).toBe('seen');
    expect(expectedOf({ clauses: [unused, blind], status: 'unknown' })).toBe(
      'blind',
    );
    expect(expectedOf({ clauses: [unused], status: 'unknown' })).toBe('unused');
    expect(expectedOf({ clauses: [], status: 'unknown' })).toBeUndefined();
  });
});
