import {
  CompiledModel,
  explainPractices,
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
    practices: explainPractices(compiled, score.practices),
    recommendations: score.recommendations.map((recommendation, at) => ({
      rank: at + 1,
      ...recommendation,
      inSmallestSet: score.smallestSet.includes(recommendation.practiceId),
    })),
  };
}
