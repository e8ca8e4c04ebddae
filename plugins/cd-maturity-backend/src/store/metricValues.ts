import {
  Instant,
  MetricReading,
  ModelSubject,
  ScoringInput,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';
import { readingsText, StoredReadings, toReadings } from './readings';

/** What a model judges by beside the measured readings, as of the last evaluation. */
export type StoredEvidence = {
  subject: Omit<ModelSubject, 'facts'>;
  facts: Record<string, boolean>;
  aliveRoles: string[];
  /** Figures in place of, or beside, measured readings. */
  figures: Record<string, MetricReading>;
  /** By model. */
  said: Record<string, Pick<ScoringInput, 'answers' | 'exemptions'>>;
};

const CHUNK = 100;

export type MeasuredEntity = {
  entityRef: string;
  readings: StoredReadings;
  evidence: StoredEvidence;
};

function insertReadings(db: Knex, rows: readonly MeasuredEntity[]) {
  return db('metric_values')
    .insert(
      rows.map(row => ({
        entity_ref: row.entityRef,
        as_of: row.readings.asOf,
        readings: readingsText(row.readings),
        evidence: JSON.stringify(row.evidence),
      })),
    )
    .onConflict('entity_ref');
}

/** Puts readings in place of those before. */
export async function putReadings(
  db: Knex,
  rows: readonly MeasuredEntity[],
): Promise<void> {
  await inChunks(rows, CHUNK, async slice => {
    await insertReadings(db, slice).merge();
  });
}

/** Readings of entities that have none; tells for which it was the first to write some. */
export async function addReadings(
  db: Knex,
  rows: readonly MeasuredEntity[],
): Promise<Set<string>> {
  // Always in this order, so that of two who add the same neither waits for the other for ever.
  const inOrder = [...rows].sort((a, b) =>
    a.entityRef < b.entityRef ? -1 : 1,
  );
  const added = await inChunks(inOrder, CHUNK, async slice => {
    const found: Array<{ entity_ref: string }> = await insertReadings(db, slice)
      .ignore()
      .returning('entity_ref');
    return found;
  });
  return new Set(added.map(row => row.entity_ref));
}

/**
 * As of when each entity was last judged; in a transaction on PostgreSQL nobody else judges again those that were, until
 * its end.
 */
export async function readJudgedAt(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, Instant>> {
  const rows = await inChunks([...entityRefs].sort(), CHUNK, async slice => {
    const query = db('metric_values')
      .select('entity_ref', 'as_of')
      .whereIn('entity_ref', slice)
      .orderBy('entity_ref');
    if (db.isTransaction && isPostgres(db)) {
      query.forUpdate();
    }
    const found: Array<{ entity_ref: string; as_of: BigIntValue }> =
      await query;
    return found;
  });
  return new Map(rows.map(row => [row.entity_ref, toInstant(row.as_of)]));
}

type ReadingsRow = { entity_ref: string; as_of: BigIntValue; readings: string };

function readingsOfRow(
  row: Pick<ReadingsRow, 'as_of' | 'readings'>,
): StoredReadings {
  return toReadings(row.readings, toInstant(row.as_of));
}

export async function readReadings(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, StoredReadings>> {
  const rows = await inChunks(entityRefs, CHUNK, async slice => {
    const found: ReadingsRow[] = await db('metric_values')
      .select('entity_ref', 'as_of', 'readings')
      .whereIn('entity_ref', slice);
    return found;
  });
  return new Map(rows.map(row => [row.entity_ref, readingsOfRow(row)]));
}

/** All that one entity was last judged by. */
export type JudgedBy = {
  entityRef: string;
  title: string;
  owner?: string;
  readings: StoredReadings;
  evidence: StoredEvidence;
};

type JudgedByRow = ReadingsRow & {
  title: string;
  owner: string | null;
  evidence: string;
};

/** In the order of their refs, after the given one. */
export async function readJudgedBy(
  db: Knex,
  options: { after?: string; limit: number; within?: Knex.QueryBuilder },
): Promise<JudgedBy[]> {
  const query = db('metric_values')
    .join('entities', 'entities.entity_ref', 'metric_values.entity_ref')
    .whereNotNull('evidence')
    .orderBy('metric_values.entity_ref')
    .limit(options.limit)
    .select('metric_values.entity_ref', 'title', 'owner', 'as_of', 'readings')
    .select('evidence');
  if (options.after !== undefined) {
    // Said of both: PostgreSQL merges the two by their keys, and would begin at the first entity for every page.
    query
      .where('metric_values.entity_ref', '>', options.after)
      .where('entities.entity_ref', '>', options.after);
  }
  if (options.within) {
    query.whereIn('metric_values.entity_ref', options.within);
  }
  const rows: JudgedByRow[] = await query;
  return rows.map(row => ({
    entityRef: row.entity_ref,
    title: row.title,
    ...(row.owner ? { owner: row.owner } : {}),
    readings: readingsOfRow(row),
    evidence: JSON.parse(row.evidence),
  }));
}
