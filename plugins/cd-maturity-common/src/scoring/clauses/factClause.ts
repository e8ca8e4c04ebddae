import { FactClause } from '../../model';
import { ClauseResult } from '../types';
import { CompiledClause } from './types';

export function compileFactClause(
  clause: FactClause,
  index: number,
): CompiledClause {
  const { fact } = clause;
  const basis = 'fact';
  const otherwise = clause.elseStatus ?? 'fail';
  const empty: ClauseResult = {
    index,
    status: 'empty',
    reason: 'not collected',
  };
  const results: Record<'true' | 'false', ClauseResult> = {
    true: {
      index,
      status: clause.equals ? 'pass' : otherwise,
      basis,
      actual: true,
    },
    false: {
      index,
      status: clause.equals ? otherwise : 'pass',
      basis,
      actual: false,
    },
  };

  return {
    index,
    kind: 'fact',
    floor: clause.status === 'partial',
    skipWhenEmpty: clause.whenEmpty === 'skip',
    standIn: false,
    unused: { index, status: 'unused' },
    evaluate: input => {
      const actual = input.facts[fact];
      if (actual === undefined) {
        return empty;
      }
      return actual ? results.true : results.false;
    },
  };
}
