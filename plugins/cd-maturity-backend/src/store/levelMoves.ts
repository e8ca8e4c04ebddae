import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue, toBoolean, toInstant } from '../database/values';

/** Rank of the level; null while unrated. */
export type ShownLevel = number | null;

export type LevelMove = {
  entityRef: string;
  model: string;
  modelVersion: string;
  at: Instant;
  /** `first`: judged for the first time; `model`: by another version from here on. */
  kind: 'first' | 'model' | 'moved';
  from: ShownLevel;
  to: ShownLevel;
  /** As in `scores`, after the move. */
  dimensionLevels: string;
  progress: number;
  confidence: number;
  reconstructed: boolean;
};

type MoveRow = {
  entity_ref: string;
  model: string;
  model_version: string;
  at: BigIntValue;
  kind: LevelMove['kind'];
  from_level: number;
  to_level: number;
  dimension_levels: string;
  progress: number;
  confidence: number;
  reconstructed: boolean | number;
};

const CHUNK = 50;
/** More than an entity moves in years. */
const MOST = 1_000;
/** How the table keeps "unrated", so that queries need not think of NULL. */
const UNRATED_LEVEL = -1;

export function toShown(level: number): ShownLevel {
  return level === UNRATED_LEVEL ? null : level;
}

export async function addLevelMoves(
  db: Knex,
  moves: readonly LevelMove[],
): Promise<void> {
  await inChunks(moves, CHUNK, async slice => {
    await db('level_moves').insert(
      slice.map(move => ({
        entity_ref: move.entityRef,
        model: move.model,
        model_version: move.modelVersion,
        at: move.at,
        kind: move.kind,
        from_level: move.from ?? UNRATED_LEVEL,
        to_level: move.to ?? UNRATED_LEVEL,
        dimension_levels: move.dimensionLevels,
        progress: move.progress,
        confidence: move.confidence,
        reconstructed: move.reconstructed,
      })),
    );
  });
}

function fromRow(row: MoveRow): LevelMove {
  return {
    entityRef: row.entity_ref,
    model: row.model,
    modelVersion: row.model_version,
    at: toInstant(row.at),
    kind: row.kind,
    from: toShown(row.from_level),
    to: toShown(row.to_level),
    dimensionLevels: row.dimension_levels,
    progress: row.progress,
    confidence: row.confidence,
    reconstructed: toBoolean(row.reconstructed),
  };
}

/** Oldest first: all moves since then, after the one that says how things stood then. */
export async function readLevelMoves(
  db: Knex,
  request: { entityRef: string; model: string; since: Instant },
): Promise<LevelMove[]> {
  const ofEntity = () =>
    db('level_moves').where({
      entity_ref: request.entityRef,
      model: request.model,
    });
  const newest = [
    { column: 'at', order: 'desc' },
    { column: 'id', order: 'desc' },
  ];
  const [before, rows]: [MoveRow | undefined, MoveRow[]] = await Promise.all([
    ofEntity().where('at', '<', request.since).orderBy(newest).first(),
    ofEntity().where('at', '>=', request.since).orderBy(newest).limit(MOST),
  ]);
  return [...(before ? [before] : []), ...rows.reverse()].map(fromRow);
}
