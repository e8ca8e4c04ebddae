import { Instant, ScoreChange } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';
import { Cause } from './causes';

/** A move of the level that pages show. */
export type PublishedChange = {
  what: 'published';
  from: number | null;
  to: number | null;
};

export type StoredChange = {
  entityRef: string;
  model: string;
  modelVersion: string;
  at: Instant;
  causes: Cause[];
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

/** Newest first, from below the given id on. */
export async function readChanges(
  db: Knex,
  request: {
    entityRef: string;
    model: string;
    beforeId?: number;
    limit: number;
  },
): Promise<Array<StoredChange & { id: number }>> {
  const query = db('score_changes')
    .where({ entity_ref: request.entityRef, model: request.model })
    .orderBy('id', 'desc')
    .limit(request.limit);
  if (request.beforeId !== undefined) {
    query.where('id', '<', request.beforeId);
  }
  const rows: ChangeRow[] = await query;
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
