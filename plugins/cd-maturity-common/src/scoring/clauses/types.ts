import { ClauseResult, PracticeResult, ScoringInput } from '../types';

/**
 * One clause, ready to be asked about many entities.
 *
 * @public
 */
export type CompiledClause = {
  index: number;
  kind: 'metric' | 'fact' | 'practice' | 'ask';
  /** Can only lift the result to partial. */
  floor: boolean;
  /** With `combine: all`: left out when empty. */
  skipWhenEmpty: boolean;
  /** With `combine: all`: stands in for empty clauses. */
  standIn: boolean;
  /** What it says. `done` holds the results of practices of the same model that come before. */
  evaluate(
    input: ScoringInput,
    done: ReadonlyArray<PracticeResult | undefined>,
  ): ClauseResult;
  /** Result of a clause that was not needed. */
  unused: ClauseResult;
};
