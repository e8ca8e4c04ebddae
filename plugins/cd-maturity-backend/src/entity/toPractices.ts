import {
  CompiledModel,
  explainClause,
  PracticeDto,
  PracticeResult,
} from 'backstage-plugin-cd-maturity-common';

function toPractice(
  compiled: CompiledModel,
  result: PracticeResult,
): PracticeDto[] {
  const known = compiled.byId.get(result.id);
  if (!known) {
    return [];
  }
  const { practice, rank } = known;
  const { impliedBy, clauses, ...rest } = result;
  return [
    {
      ...rest,
      title: practice.title,
      dimension: practice.dimension,
      level: rank,
      flag: practice.flag,
      gate: practice.gate,
      scope: practice.scope,
      effort: practice.effort,
      effect: practice.effect,
      remediation: practice.remediation,
      docs: practice.docs,
      template: practice.template,
      source: practice.source,
      ...(impliedBy
        ? {
            impliedBy:
              compiled.byId.get(impliedBy)?.practice.title ?? impliedBy,
          }
        : {}),
      clauses: clauses.map(clause =>
        explainClause(compiled, result.id, clause),
      ),
    },
  ];
}

/** The practices of a score in words. Those that the model has dropped since then are left out. */
export function toPractices(
  compiled: CompiledModel,
  results: readonly PracticeResult[],
): PracticeDto[] {
  return results.flatMap(result => toPractice(compiled, result));
}
