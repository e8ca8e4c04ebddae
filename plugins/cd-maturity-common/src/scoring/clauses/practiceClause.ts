import { PracticeClause } from '../../model';
import { empty, says } from './clauseResult';
import { CompiledClause } from './types';

/** `own` is the place of the practice in this model; without it the result comes with the input. */
export function compilePracticeClause(
  clause: PracticeClause,
  index: number,
  own: number | undefined,
): CompiledClause {
  const notKnown = empty(index, 'not known');

  return {
    index,
    kind: 'practice',
    floor: clause.status === 'partial',
    skipWhenEmpty: clause.whenEmpty === 'skip',
    standIn: false,
    unused: says(index, 'unused'),
    evaluate: (input, done) => {
      const other =
        own === undefined ? input.practices?.[clause.practice] : done[own];
      switch (other?.status) {
        case 'pass':
        case 'partial':
        case 'fail':
          return says(
            index,
            other.status,
            other.basis ?? 'declared',
            other.status,
          );
        case 'not-applicable':
          return says(index, 'not-applicable');
        default:
          return notKnown;
      }
    },
  };
}
