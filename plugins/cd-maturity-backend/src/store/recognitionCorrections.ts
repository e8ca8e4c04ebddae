import { Corrections } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { putRevised, readRevised, Revised } from './revised';

/** What an owner says that jobs do. */
export type RecognitionCorrection = Revised<Corrections>;

const TABLE = {
  table: 'recognition_corrections',
  column: 'corrections',
  title: 'recognised jobs',
};

export function readRecognitionCorrections(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, RecognitionCorrection>> {
  return readRevised(db, TABLE, entityRefs);
}

/** Stores the revision after the given one. Throws a `ConflictError` when somebody else did so before. */
export function putRecognitionCorrection(
  db: Knex,
  next: RecognitionCorrection,
): Promise<void> {
  return putRevised(db, TABLE, next);
}
