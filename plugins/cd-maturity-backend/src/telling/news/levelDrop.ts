import { CompiledModel } from 'backstage-plugin-cd-maturity-common';
import { levelTitle } from '../../models/levelTitle';
import { LevelMove } from '../../store/levelMoves';
import { ScoredEntity } from '../../store/scores';
import { Telling } from '../tell';

/**
 * News for the owner when the level of an entity fell. Not when it would stand if all that is unknown were there: data
 * that is missing is no news about the entity.
 */
export function levelDrop(
  compiled: CompiledModel,
  scored: ScoredEntity,
  move: LevelMove,
): Telling | undefined {
  const { entity, score } = scored;
  const { from, to } = move;
  if (
    move.kind !== 'moved' ||
    from === null ||
    to === null ||
    to >= from ||
    score.potential >= from ||
    !entity.owner
  ) {
    return undefined;
  }
  const [before, now] = [from, to].map(rank =>
    levelTitle(compiled.model, rank),
  );
  return {
    topic: 'level-drop',
    recipient: entity.owner,
    key: `level-drop ${entity.entityRef} ${scored.model} ${move.at}`,
    entityRef: entity.entityRef,
    text: `${entity.title} fell from ${before} to ${now}`,
    at: move.at,
  };
}
