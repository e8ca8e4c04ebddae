import {
  CompiledModel,
  HistoryPoint,
  Instant,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { NOT_APPLICABLE, UNRATED } from '../store/dimensionText';
import { LevelMove, readLevelMoves } from '../store/levelMoves';

function toDimensions(
  { dimensions }: CompiledModel,
  text: string,
): HistoryPoint['dimensions'] {
  return Object.fromEntries(
    dimensions
      .map(({ id, index }) => [id, text[index]] as const)
      .filter(([, letter]) => letter !== undefined && letter !== NOT_APPLICABLE)
      .map(([id, letter]) => [id, letter === UNRATED ? null : Number(letter)]),
  );
}

function toPoint(compiled: CompiledModel, move: LevelMove): HistoryPoint {
  return {
    at: new Date(move.at).toISOString(),
    level: move.to,
    progress: move.progress,
    confidence: move.confidence,
    dimensions: toDimensions(compiled, move.dimensionLevels),
    modelVersion: move.modelVersion,
    ...(move.kind === 'first' || move.kind === 'model'
      ? { marker: move.kind }
      : {}),
    reconstructed: move.reconstructed,
  };
}

/** The level of an entity over time, from its moves. */
export async function readHistory(
  db: Knex,
  compiled: CompiledModel,
  request: { entityRef: string; since: Instant },
): Promise<HistoryPoint[]> {
  const model = compiled.model.metadata.id;
  const moves = await readLevelMoves(db, { ...request, model });
  return moves.map(move => toPoint(compiled, move));
}
