import { Instant } from 'backstage-plugin-cd-maturity-common';
import { EntityInput } from '../evaluation/types';
import { dimensionText } from '../store/dimensionText';
import { LevelMove } from '../store/levelMoves';
import { ScoredEntity } from '../store/scores';

/** What of a result is worth a point in the history of its entity; undefined when nothing shown moved. */
export function moveOf(
  scored: ScoredEntity,
  previous: EntityInput['previous'],
  at: Instant,
): LevelMove | undefined {
  const before = previous.get(scored.model);
  const dimensionsOf = (score: ScoredEntity['score']) =>
    dimensionText(scored.dimensionIds, score.dimensions);
  const dimensionLevels = dimensionsOf(scored.score);
  const move = {
    entityRef: scored.entity.entityRef,
    model: scored.model,
    modelVersion: scored.modelVersion,
    at,
    from: before ? before.published.level : null,
    to: scored.published.level,
    dimensionLevels,
    progress: scored.score.progress,
    confidence: scored.score.confidence.value,
    reconstructed: false,
  };
  if (!before) {
    return { ...move, kind: 'first' };
  }
  if (before.modelVersion !== scored.modelVersion) {
    return { ...move, kind: 'model' };
  }
  const moved =
    move.from !== move.to || dimensionsOf(before.score) !== dimensionLevels;
  return moved ? { ...move, kind: 'moved' } : undefined;
}
