import { PracticeDto } from '../api';
import { CompiledModel } from './compileModel';
import { explainClause } from './explainClause';
import { PracticeResult } from './types';

function explainPractice(
  compiled: CompiledModel,
  result: PracticeResult,
): PracticeDto[] {
  const known = compiled.byId.get(result.id);
  if (!known) {
    return [];
  }
  const { practice, rank } = known;
  const { id, clauses, impliedBy, ...outcome } = result;
  const covering = impliedBy && compiled.byId.get(impliedBy);
  return [
    {
      id,
      title: practice.title,
      dimension: practice.dimension,
      level: rank,
      ...outcome,
      ...(impliedBy && {
        impliedBy: covering ? covering.practice.title : impliedBy,
      }),
      flag: practice.flag,
      gate: practice.gate,
      scope: practice.scope,
      effort: practice.effort,
      effect: practice.effect,
      remediation: practice.remediation,
      docs: practice.docs,
      template: practice.template,
      source: practice.source,
      clauses: clauses.map(clause => explainClause(compiled, id, clause)),
    },
  ];
}

/**
 * The practices of a score in words. Those that the model has dropped since then are left out.
 *
 * @public
 */
export function explainPractices(
  compiled: CompiledModel,
  results: readonly PracticeResult[],
): PracticeDto[] {
  return results.flatMap(result => explainPractice(compiled, result));
}
