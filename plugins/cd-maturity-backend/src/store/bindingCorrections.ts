import { ConflictError } from '@backstage/errors';
import { BindingChoice, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';

export type StoredCorrection = {
  entityRef: string;
  /** Counts up with every change, also when the derived bindings are restored. */
  revision: number;
  /** Absent: the derived ones hold again. */
  bindings?: BindingChoice[];
  note?: string;
  by: string;
  at: Instant;
};

type CorrectionRow = {
  entity_ref: string;
  revision: number;
  bindings: string | null;
  note: string | null;
  changed_by: string;
  changed_at: BigIntValue;
};

const CHUNK = 400;

export async function readCorrections(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, StoredCorrection>> {
  const rows = await inChunks(entityRefs, CHUNK, async slice => {
    const found: CorrectionRow[] = await db('binding_corrections').whereIn(
      'entity_ref',
      slice,
    );
    return found;
  });
  return new Map(
    rows.map(row => [
      row.entity_ref,
      {
        entityRef: row.entity_ref,
        revision: row.revision,
        ...(row.bindings ? { bindings: JSON.parse(row.bindings) } : {}),
        ...(row.note ? { note: row.note } : {}),
        by: row.changed_by,
        at: toInstant(row.changed_at),
      },
    ]),
  );
}

/** Stores the revision after the given one. Throws a `ConflictError` when somebody else did so before. */
export async function putCorrection(
  db: Knex,
  next: StoredCorrection,
): Promise<void> {
  const row = {
    entity_ref: next.entityRef,
    revision: next.revision,
    bindings: next.bindings ? JSON.stringify(next.bindings) : null,
    note: next.note ?? null,
    changed_by: next.by,
    changed_at: next.at,
  };
  const table = db('binding_corrections');
  const isStored =
    next.revision === 1
      ? (
          await table
            .insert(row)
            .onConflict('entity_ref')
            .ignore()
            .returning('revision')
        ).length > 0
      : (await table
          .where({ entity_ref: next.entityRef, revision: next.revision - 1 })
          .update(row)) > 0;
  if (!isStored) {
    throw new ConflictError(
      `The bindings of ${next.entityRef} were changed by somebody else; read them again`,
    );
  }
}
