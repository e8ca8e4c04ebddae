import { Instant } from 'backstage-plugin-cd-maturity-common';
import { EntityInput } from '../evaluation/types';
import { dimensionText } from '../store/dimensionText';
import { LevelMove, ShownLevel } from '../store/levelMoves';
import { ScoredEntity } from '../store/scores';

/** Where a result stands, after the given level. */
export function pointOf(
  scored: ScoredEntity,
  from: ShownLevel,
): Omit<LevelMove, 'at' | 'kind' | 'reconstructed'> {
  return {
    entityRef: scored.entity.entityRef,
    model: scored.model,
    modelVersion: scored.modelVersion,
    from,
    to: scored.published.level,
    dimensionLevels: dimensionText(
      scored.dimensionIds,
      scored.score.dimensions,
    ),
    progress: scored.score.progress,
    confidence: scored.score.confidence.value,
  };
}

/** What of a result is worth a point in the history of its entity; undefined when nothing shown moved. */
export function moveOf(
  scored: ScoredEntity,
  previous: EntityInput['previous'],
  at: Instant,
): LevelMove | undefined {
  const before = previous.get(scored.model);
  const move = {
    ...pointOf(scored, before ? before.published.level : null),
    at,
    reconstructed: false,
  };
  if (!before) {
    return { ...move, kind: 'first' };
  }
  if (before.modelVersion !== scored.modelVersion) {
    return { ...move, kind: 'model' };
  }
  const moved =
    move.from !== move.to ||
    before.standing.dimensionLevels !== move.dimensionLevels;
  return moved ? { ...move, kind: 'moved' } : undefined;
}
