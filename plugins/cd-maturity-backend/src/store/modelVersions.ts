import {
  Instant,
  ModelChange,
  PracticeOutline,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toInstant } from '../database/values';

export type StoredVersion = {
  model: string;
  /** In force from then on. */
  at: Instant;
  version: string;
  /** Undefined for the first version that is known. */
  changes?: ModelChange[];
};

type VersionRow = {
  model: string;
  at: BigIntValue;
  version: string;
  changes: string | null;
};

/** The one that was in force last, with what the next is compared with. */
export async function readNewestVersion(
  db: Knex,
  model: string,
): Promise<{ hash: string; outline: PracticeOutline[] } | undefined> {
  const row: { hash: string; outline: string } | undefined = await db(
    'model_versions',
  )
    .select('hash', 'outline')
    .where({ model })
    .orderBy('at', 'desc')
    .first();
  return row && { hash: row.hash, outline: JSON.parse(row.outline) };
}

export async function addModelVersion(
  db: Knex,
  version: StoredVersion & { hash: string; outline: PracticeOutline[] },
): Promise<void> {
  await db('model_versions')
    .insert({
      ...version,
      outline: JSON.stringify(version.outline),
      changes: version.changes ? JSON.stringify(version.changes) : null,
    })
    .onConflict(['model', 'at'])
    .merge();
}

/** Newest first; from below the instant on. */
export async function listModelVersions(
  db: Knex,
  options: { model: string; below?: Instant; limit: number },
): Promise<StoredVersion[]> {
  const { model, below, limit } = options;
  const query = db('model_versions')
    .select('model', 'at', 'version', 'changes')
    .where({ model })
    .orderBy('at', 'desc')
    .limit(limit);
  if (below !== undefined) {
    query.andWhere('at', '<', below);
  }
  const rows: VersionRow[] = await query;
  return rows.map(row => ({
    model: row.model,
    at: toInstant(row.at),
    version: row.version,
    ...(row.changes === null ? {} : { changes: JSON.parse(row.changes) }),
  }));
}
