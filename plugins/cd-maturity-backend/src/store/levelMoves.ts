import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import {
  BigIntValue,
  toBoolean,
  toInstant,
  toOptionalInstant,
} from '../database/values';

/** Rank of the level; null while unrated. */
export type ShownLevel = number | null;

export type LevelMove = {
  entityRef: string;
  model: string;
  modelVersion: string;
  at: Instant;
  /**
   * `first`: judged for the first time; `model`: by another version from here on; `end`: from here on there is real
   * history, which begins anew.
   */
  kind: 'first' | 'model' | 'moved' | 'end';
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

function toShown(level: number): ShownLevel {
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
    db('level_moves')
      .where({ entity_ref: request.entityRef, model: request.model })
      .whereNot('kind', 'end');
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

/** When the history of each entity and model began by evaluations of the time. */
export async function readHistoryStarts(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, Map<string, Instant>>> {
  const starts = new Map<string, Map<string, Instant>>();
  await inChunks(entityRefs, 400, async slice => {
    const rows: Array<{ entity_ref: string; model: string; at: BigIntValue }> =
      await db('level_moves')
        .whereIn('entity_ref', slice)
        .where('reconstructed', false)
        .groupBy('entity_ref', 'model')
        .select('entity_ref', 'model')
        .min({ at: 'at' });
    for (const row of rows) {
      const ofEntity = starts.get(row.entity_ref) ?? new Map();
      starts.set(row.entity_ref, ofEntity.set(row.model, toInstant(row.at)));
    }
  });
  return starts;
}

/** Drops what was computed afterwards. */
export async function deleteReconstructedMoves(
  db: Knex,
  entityRefs: readonly string[],
): Promise<void> {
  await inChunks(entityRefs, 400, async slice => {
    await db('level_moves')
      .whereIn('entity_ref', slice)
      .where('reconstructed', true)
      .delete();
  });
}

/** From when to when history was computed; undefined where none was. */
export async function reconstructedSpan(
  db: Knex,
  model: string,
): Promise<{ from: Instant; to: Instant } | undefined> {
  const span: { from?: BigIntValue; to?: BigIntValue } | undefined = await db(
    'level_moves',
  )
    .where({ model, reconstructed: true })
    .min({ from: 'at' })
    .max({ to: 'at' })
    .first();
  const from = toOptionalInstant(span?.from ?? null);
  const to = toOptionalInstant(span?.to ?? null);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Entities that stood alike: where they belong now, and the level that they had then. */
export type StandingThen = {
  owner: string | null;
  system: string | null;
  domain: string | null;
  level: ShownLevel;
  entities: number;
  /** Sums over the entities; of progress by weight. */
  weight: number;
  progress: number;
  confidence: number;
};

/** How the entities stood at a time, by their last move until then. */
export async function countStandings(
  db: Knex,
  model: string,
  at: Instant,
): Promise<StandingThen[]> {
  const last = db('level_moves')
    .where({ model })
    .where('at', '<=', at)
    .select('entity_ref', 'kind', 'to_level', 'progress', 'confidence')
    .rowNumber('place', window =>
      window.partitionBy('entity_ref').orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]),
    );
  const columns = ['owner', 'system', 'domain'].map(name => `scores.${name}`);
  const rows: Array<
    Pick<StandingThen, 'owner' | 'system' | 'domain'> & {
      to_level: number;
      entities: BigIntValue;
      weight: BigIntValue;
      progress: number;
      confidence: number;
    }
  > = await db
    .from(last.as('last'))
    .join('scores', 'scores.entity_ref', 'last.entity_ref')
    .where('scores.model', model)
    .where('place', 1)
    .whereNot('last.kind', 'end')
    .groupBy(...columns, 'to_level')
    .select(...columns, 'to_level', db.raw('count(*) as entities'))
    .select(db.raw('sum(last.progress * scores.weight) as progress'))
    .sum({ weight: 'scores.weight', confidence: 'last.confidence' });
  return rows.map(row => ({
    owner: row.owner,
    system: row.system,
    domain: row.domain,
    level: toShown(row.to_level),
    entities: Number(row.entities),
    weight: Number(row.weight),
    progress: row.progress,
    confidence: row.confidence,
  }));
}
