import {
  DecisionRecord,
  RecommendationDto,
  Score,
  UNDECIDED,
} from 'backstage-plugin-cd-maturity-common';
import { toDecision } from '../decisions/toDecision';

/** The recommendations of a score with what owners said to them, best first. */
export function toRecommendations(
  score: Score,
  decisions: ReadonlyMap<string, DecisionRecord>,
): RecommendationDto[] {
  const inSmallestSet = new Set(score.smallestSet);
  return score.recommendations.map((recommendation, index) => ({
    practiceId: recommendation.practiceId,
    rank: index + 1,
    score: recommendation.score,
    group: recommendation.group,
    inSmallestSet: inSmallestSet.has(recommendation.practiceId),
    decision: toDecision(decisions.get(recommendation.practiceId) ?? UNDECIDED),
  }));
}
