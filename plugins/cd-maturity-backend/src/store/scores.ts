import {
  EntityMaturity,
  Instant,
  Published,
  Score,
  ScorecardRow,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';
import { putRows } from '../database/putRows';
import {
  BigIntValue,
  toBoolean,
  toInstant,
  toOptionalInstant,
} from '../database/values';
import { dimensionText } from './dimensionText';
import { EntityRecord } from './entities';
import { statusKeys, statusText } from './statusText';
import { tagsText } from './tags';

/** The result of one entity by one model, ready to be stored. */
export type ScoredEntity = {
  entity: EntityRecord;
  model: string;
  modelVersion: string;
  dimensionIds: string[];
  score: Score;
  published: Published;
  provisional: boolean;
  fixFirst?: string;
  newestSignalAt?: Instant;
  firstRatedAt?: Instant;
  evaluatedAt: Instant;
  /** Since when each open recommendation has been open, by practice. */
  openSince: Record<string, Instant>;
  withoutExemptions?: WithoutExemptions;
  /** For how many entities it counts in groups. Default: 1. */
  weight?: number;
};

/** What the result would be if no exemption held. */
export type WithoutExemptions = NonNullable<
  EntityMaturity['withoutExemptions']
>;

const CHUNK = 100;

function dimensionsOf(score: Score): ScorecardRow['dimensions'] {
  return score.dimensions.map(({ id, level, progress, unrated }) => ({
    id,
    level,
    progress,
    unrated,
  }));
}

/** What of a result is compared with the next one, as short as lists keep it. */
export type Standing = {
  /** A letter per practice. */
  statuses: string;
  /** A character per dimension. */
  dimensionLevels: string;
  /** Computed rank; null when unrated. Rows of earlier versions do not tell. */
  level?: number | null;
};

export function standingOf({
  score,
  dimensionIds,
}: Pick<ScoredEntity, 'score' | 'dimensionIds'>): Standing {
  return {
    statuses: statusText(score.practices.map(({ status }) => status)),
    dimensionLevels: dimensionText(dimensionIds, score.dimensions),
    level: score.unrated ? null : score.level,
  };
}

/** State of the rule by which levels are published, and the level that it was computed from. */
type Publication = Published & { computed?: Standing['level'] };

function toRow(scored: ScoredEntity, postgres: boolean) {
  const { entity, score, published } = scored;
  const standing = standingOf(scored);
  const publication: Publication = { ...published, computed: standing.level };
  const statuses = score.practices.map(practice => practice.status);
  return {
    entity_ref: entity.entityRef,
    model: scored.model,
    model_version: scored.modelVersion,
    kind: entity.kind,
    title: entity.title,
    sort_name: [...entity.title.toLocaleLowerCase('en-US')]
      .slice(0, 500)
      .join(''),
    type: entity.type ?? null,
    lifecycle: entity.lifecycle ?? null,
    owner: entity.owner ?? null,
    system: entity.system ?? null,
    domain: entity.domain ?? null,
    tags: tagsText(entity.snapshot.subject.tags),
    weight: scored.weight ?? 1,
    level: published.level ?? score.level,
    potential: score.potential,
    unrated: published.level === null,
    provisional: scored.provisional,
    progress: score.progress,
    percent_to_next: score.percentToNext,
    confidence: score.confidence.value,
    share_measured: score.confidence.measured,
    share_people: score.confidence.people,
    share_unknown: score.confidence.unknown,
    dimension_levels: standing.dimensionLevels,
    dimensions: JSON.stringify(dimensionsOf(score)),
    statuses: standing.statuses,
    ...(postgres ? { status_keys: statusKeys(statuses) } : {}),
    fix_first: scored.fixFirst ?? null,
    newest_signal_at: scored.newestSignalAt ?? null,
    evaluated_at: scored.evaluatedAt,
    first_rated_at: scored.firstRatedAt ?? null,
    publication: JSON.stringify(publication),
    publish_at: published.pending?.publishAt ?? null,
  };
}

/** Puts results in place of earlier ones: the row that lists read and the detail beside it. */
export async function putScores(
  db: Knex,
  scored: readonly ScoredEntity[],
): Promise<void> {
  const postgres = isPostgres(db);
  const key = ['entity_ref', 'model'];
  await inChunks(scored, CHUNK, async slice => {
    const rows = slice.map(item => toRow(item, postgres));
    await putRows(db, 'scores', key, rows);
    await db('score_details')
      .insert(
        slice.map(item => ({
          entity_ref: item.entity.entityRef,
          model: item.model,
          score: JSON.stringify(item.score),
          open_since: JSON.stringify(item.openSince),
          without_exemptions: item.withoutExemptions
            ? JSON.stringify(item.withoutExemptions)
            : null,
        })),
      )
      .onConflict(key)
      .merge();
  });
}

/** What is shown of an entity where there is room for one word; null is unrated. */
export async function readShownLevel(
  db: Knex,
  entityRef: string,
  model: string,
): Promise<{ level: number | null; provisional: boolean } | undefined> {
  const row = await db('scores')
    .where({ entity_ref: entityRef, model })
    .first('level', 'unrated', 'provisional');
  return (
    row && {
      level: toBoolean(row.unrated) ? null : row.level,
      provisional: toBoolean(row.provisional),
    }
  );
}

/** Removes results of models that do not apply any more. */
export async function deleteScores(
  db: Knex,
  keys: ReadonlyArray<{ entityRef: string; model: string }>,
): Promise<void> {
  await inChunks(keys, 200, async slice => {
    const pairs = slice.map(key => [key.entityRef, key.model]);
    for (const table of ['scores', 'score_details']) {
      await db(table).whereIn(['entity_ref', 'model'], pairs).delete();
    }
  });
}

/** What an evaluation has to know of the one before, and the entity page of the last one. */
export type StoredScore = {
  entityRef: string;
  model: string;
  modelVersion: string;
  standing: Standing;
  /** Parsed when somebody looks: of most entities that are judged again nothing moved. */
  readonly score: Score;
  published: Published;
  openSince: Record<string, Instant>;
  newestSignalAt?: Instant;
  firstRatedAt?: Instant;
  evaluatedAt: Instant;
  withoutExemptions?: WithoutExemptions;
};

type StoredScoreRow = {
  entity_ref: string;
  model: string;
  model_version: string;
  score: string;
  statuses: string;
  dimension_levels: string;
  publication: string;
  open_since: string;
  without_exemptions: string | null;
  newest_signal_at: BigIntValue | null;
  first_rated_at: BigIntValue | null;
  evaluated_at: BigIntValue;
};

function fromRow(row: StoredScoreRow): StoredScore {
  const { computed, ...published }: Publication = JSON.parse(row.publication);
  let score: Score | undefined;
  return {
    entityRef: row.entity_ref,
    model: row.model,
    modelVersion: row.model_version,
    standing: {
      statuses: row.statuses,
      dimensionLevels: row.dimension_levels,
      level: computed,
    },
    get score(): Score {
      score ??= JSON.parse(row.score) as Score;
      return score;
    },
    published,
    openSince: JSON.parse(row.open_since),
    newestSignalAt: toOptionalInstant(row.newest_signal_at),
    firstRatedAt: toOptionalInstant(row.first_rated_at),
    evaluatedAt: toInstant(row.evaluated_at),
    ...(row.without_exemptions
      ? { withoutExemptions: JSON.parse(row.without_exemptions) }
      : {}),
  };
}

export async function readScores(
  db: Knex,
  entityRefs: readonly string[],
): Promise<StoredScore[]> {
  return inChunks(entityRefs, 200, async slice => {
    const rows: StoredScoreRow[] = await db('scores')
      .join('score_details', join =>
        join
          .on('scores.entity_ref', 'score_details.entity_ref')
          .andOn('scores.model', 'score_details.model'),
      )
      .whereIn('scores.entity_ref', slice)
      .select(
        'scores.entity_ref',
        'scores.model',
        'scores.model_version',
        'scores.statuses',
        'scores.dimension_levels',
        'scores.publication',
        'scores.newest_signal_at',
        'scores.first_rated_at',
        'scores.evaluated_at',
        'score_details.score',
        'score_details.open_since',
        'score_details.without_exemptions',
      );
    return rows.map(fromRow);
  });
}
