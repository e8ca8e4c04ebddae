import {
  AskClause,
  CompiledPractice,
} from 'backstage-plugin-cd-maturity-common';

/** The question of a practice; undefined when it asks none. */
export function askOf({ practice }: CompiledPractice): AskClause | undefined {
  return practice.evidence.find(
    (clause): clause is AskClause => 'ask' in clause,
  );
}
