import { FactClause } from '../../model';
import { ClauseResult } from '../types';
import { empty, says } from './clauseResult';
import { CompiledClause } from './types';

export function compileFactClause(
  clause: FactClause,
  index: number,
): CompiledClause {
  const { fact } = clause;
  const basis = 'fact';
  const otherwise = clause.elseStatus ?? 'fail';
  const notCollected = empty(index, 'not collected');
  const results: Record<'true' | 'false', ClauseResult> = {
    true: says(index, clause.equals ? 'pass' : otherwise, basis, true),
    false: says(index, clause.equals ? otherwise : 'pass', basis, false),
  };

  return {
    index,
    kind: 'fact',
    floor: clause.status === 'partial',
    skipWhenEmpty: clause.whenEmpty === 'skip',
    standIn: false,
    unused: says(index, 'unused'),
    evaluate: input => {
      const actual = input.facts[fact];
      if (actual === undefined) {
        return notCollected;
      }
      return actual ? results.true : results.false;
    },
  };
}
