import { BindingChoice } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { putRevised, readRevised, Revised } from './revised';

/** Bindings that an owner put in place of the derived ones. */
export type StoredCorrection = Revised<BindingChoice[]>;

const TABLE = {
  table: 'binding_corrections',
  column: 'bindings',
  title: 'bindings',
};

export function readCorrections(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, StoredCorrection>> {
  return readRevised(db, TABLE, entityRefs);
}

/** Stores the revision after the given one. Throws a `ConflictError` when somebody else did so before. */
export function putCorrection(db: Knex, next: StoredCorrection): Promise<void> {
  return putRevised(db, TABLE, next);
}
