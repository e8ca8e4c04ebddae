import {
  ChangeCause,
  Instant,
  ScoreChange,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { inChunks } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';

/** A move of the level that pages show. */
type PublishedChange = {
  what: 'published';
  from: number | null;
  to: number | null;
};

export type StoredChange = {
  entityRef: string;
  model: string;
  modelVersion: string;
  at: Instant;
  causes: ChangeCause[];
  changes: Array<ScoreChange | PublishedChange>;
};

export type ChangeRow = {
  id: BigIntValue;
  entity_ref: string;
  model: string;
  model_version: string;
  at: BigIntValue;
  causes: string;
  changes: string;
};

const CHUNK = 100;
/** As the table keeps it. Nothing else is ever a cause beside it. */
const RECONSTRUCTED = JSON.stringify([
  'reconstruction',
] satisfies ChangeCause[]);

export async function addChanges(
  db: Knex,
  changes: readonly StoredChange[],
): Promise<void> {
  await inChunks(changes, CHUNK, async slice => {
    await db('score_changes').insert(
      slice.map(change => ({
        entity_ref: change.entityRef,
        model: change.model,
        model_version: change.modelVersion,
        at: change.at,
        causes: JSON.stringify(change.causes),
        changes: JSON.stringify(change.changes),
      })),
    );
  });
}

/** A place in a list of changes. Older ones may be added later, so the id alone is none. */
export const changePlaceSchema = z.strictObject({
  at: z.number(),
  id: z.number(),
});
export type ChangePlace = z.infer<typeof changePlaceSchema>;

/** Newest first, from below the place on. */
export function changesBelow(
  query: Knex.QueryBuilder,
  place: ChangePlace | undefined,
): Knex.QueryBuilder {
  const newestFirst = query.orderBy([
    { column: 'score_changes.at', order: 'desc' },
    { column: 'score_changes.id', order: 'desc' },
  ]);
  return place
    ? newestFirst
        .where('score_changes.at', '<=', place.at)
        .where(below =>
          below
            .where('score_changes.at', '<', place.at)
            .orWhere('score_changes.id', '<', place.id),
        )
    : newestFirst;
}

/** Newest first, from below the place on. */
export async function readChanges(
  db: Knex,
  request: {
    entityRef: string;
    model: string;
    below?: ChangePlace;
    limit: number;
  },
): Promise<Array<StoredChange & { id: number }>> {
  const query = db('score_changes')
    .where({ entity_ref: request.entityRef, model: request.model })
    .limit(request.limit);
  const rows: ChangeRow[] = await changesBelow(query, request.below);
  return rows.map(fromChangeRow);
}

/** Of each entity. What decides is nearly always the newest one or the one before. */
const LEVEL_CHANGES = 5;

/** The evaluations that moved the computed level of these entities, newest first; a few of each. */
export async function readLevelChanges(
  db: Knex,
  request: { model: string; refs: readonly string[]; since: Instant },
): Promise<StoredChange[]> {
  const numbered = db('score_changes')
    .where('model', request.model)
    .whereIn('entity_ref', request.refs)
    .where('at', '>=', request.since)
    .where('changes', 'like', '%"what":"level"%')
    .whereNot('causes', RECONSTRUCTED)
    .select('*')
    .rowNumber('place', window =>
      window.partitionBy('entity_ref').orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]),
    );
  const rows: ChangeRow[] = await db
    .from(numbered.as('numbered'))
    .where('place', '<=', LEVEL_CHANGES)
    .orderBy('place');
  return rows.map(fromChangeRow);
}

export function fromChangeRow(row: ChangeRow): StoredChange & { id: number } {
  return {
    id: Number(row.id),
    entityRef: row.entity_ref,
    model: row.model,
    modelVersion: row.model_version,
    at: toInstant(row.at),
    causes: JSON.parse(row.causes),
    changes: JSON.parse(row.changes),
  };
}

/** Drops what was computed afterwards. */
export async function deleteReconstructedChanges(
  db: Knex,
  entityRefs: readonly string[],
): Promise<void> {
  await inChunks(entityRefs, 400, async slice => {
    await db('score_changes')
      .whereIn('entity_ref', slice)
      .where('causes', RECONSTRUCTED)
      .delete();
  });
}
