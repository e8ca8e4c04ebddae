import {
  CompiledModel,
  explainClause,
  PracticeDto,
  PracticeResult,
  Score,
} from 'backstage-plugin-cd-maturity-common';
import { DescribedScore } from './DescribedScore';

/** Puts the names, titles and explanations of the model beside the results. */
export function describeScore(
  compiled: CompiledModel,
  score: Score,
  about: Pick<DescribedScore, 'entity' | 'asOf'>,
): DescribedScore {
  const { metadata, belowFirst, levels, dimensions } = compiled.model;
  const titles = new Map(dimensions.map(({ id, title }) => [id, title]));
  return {
    ...about,
    model: {
      id: metadata.id,
      title: metadata.title,
      version: metadata.version,
      belowFirst: belowFirst.title,
      levels: levels.map(({ rank, id, title }) => ({ rank, id, title })),
    },
    level: score.unrated ? null : score.level,
    computedLevel: score.level,
    potential: score.potential,
    progress: score.progress,
    percentToNext: score.percentToNext,
    unrated: score.unrated,
    bottleneck: score.bottleneck,
    confidence: score.confidence,
    breadth: score.breadth,
    dimensions: score.dimensions.map(dimension => ({
      ...dimension,
      title: titles.get(dimension.id) ?? dimension.id,
    })),
    practices: score.practices.map((result, at) =>
      describePractice(compiled, result, at),
    ),
    recommendations: score.recommendations.map((recommendation, at) => ({
      rank: at + 1,
      ...recommendation,
      inSmallestSet: score.smallestSet.includes(recommendation.practiceId),
    })),
  };
}

function describePractice(
  compiled: CompiledModel,
  result: PracticeResult,
  at: number,
): PracticeDto {
  const { practice, rank } = compiled.practices[at];
  const { id, clauses, impliedBy, ...outcome } = result;
  const covering = impliedBy && compiled.byId.get(impliedBy);
  return {
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
  };
}
