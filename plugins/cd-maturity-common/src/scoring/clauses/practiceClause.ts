import { PracticeClause } from '../../model';
import { ClauseResult } from '../types';
import { CompiledClause } from './types';

/** `own` is the place of the practice in this model; without it the result comes with the input. */
export function compilePracticeClause(
  clause: PracticeClause,
  index: number,
  own: number | undefined,
): CompiledClause {
  const empty: ClauseResult = { index, status: 'empty', reason: 'not known' };

  return {
    index,
    kind: 'practice',
    floor: clause.status === 'partial',
    skipWhenEmpty: clause.whenEmpty === 'skip',
    standIn: false,
    unused: { index, status: 'unused' },
    evaluate: (input, done) => {
      const other =
        own === undefined ? input.practices?.[clause.practice] : done[own];
      switch (other?.status) {
        case 'pass':
        case 'partial':
        case 'fail':
          return {
            index,
            status: other.status,
            basis: other.basis ?? 'declared',
            actual: other.status,
          };
        case 'not-applicable':
          return { index, status: 'not-applicable' };
        default:
          return empty;
      }
    },
  };
}
