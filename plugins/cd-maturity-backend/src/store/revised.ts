import { ConflictError } from '@backstage/errors';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';

/** What an owner set by hand for an entity. */
export type Revised<T> = {
  entityRef: string;
  /** Counts up with every change, also when nothing is set any more. */
  revision: number;
  /** Absent: what is derived holds again. */
  content?: T;
  note?: string;
  by: string;
  at: Instant;
};

/** A table that keeps the last revision of each entity. */
export type RevisedTable = {
  table: string;
  /** Column that holds the content as JSON. */
  column: string;
  /** What it is, in the plural, as messages name it. */
  title: string;
};

type Row = {
  entity_ref: string;
  revision: number;
  content: string | null;
  note: string | null;
  changed_by: string;
  changed_at: BigIntValue;
};

const CHUNK = 400;

export async function readRevised<T>(
  db: Knex,
  { table, column }: RevisedTable,
  entityRefs: readonly string[],
): Promise<Map<string, Revised<T>>> {
  const rows = await inChunks(entityRefs, CHUNK, async slice => {
    const found: Row[] = await db(table)
      .select(['entity_ref', 'revision', 'note', 'changed_by', 'changed_at'])
      .select({ content: column })
      .whereIn('entity_ref', slice);
    return found;
  });
  return new Map(
    rows.map(row => [
      row.entity_ref,
      {
        entityRef: row.entity_ref,
        revision: row.revision,
        ...(row.content ? { content: JSON.parse(row.content) as T } : {}),
        ...(row.note ? { note: row.note } : {}),
        by: row.changed_by,
        at: toInstant(row.changed_at),
      },
    ]),
  );
}

/** Stores the revision after the given one. Throws a `ConflictError` when somebody else did so before. */
export async function putRevised<T>(
  db: Knex,
  { table, column, title }: RevisedTable,
  next: Revised<T>,
): Promise<void> {
  const { entityRef, revision } = next;
  const row = {
    entity_ref: entityRef,
    revision,
    [column]: next.content === undefined ? null : JSON.stringify(next.content),
    note: next.note ?? null,
    changed_by: next.by,
    changed_at: next.at,
  };
  const stored =
    revision === 1
      ? await db(table)
          .insert(row)
          .onConflict('entity_ref')
          .ignore()
          .returning('revision')
      : await db(table)
          .where({ entity_ref: entityRef, revision: revision - 1 })
          .update(row)
          .returning('revision');
  if (stored.length === 0) {
    throw new ConflictError(
      `The ${title} of ${entityRef} were changed by somebody else; read them again`,
    );
  }
}
