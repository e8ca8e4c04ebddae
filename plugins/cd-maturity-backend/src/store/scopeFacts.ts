import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';

/** A fact about a scope, or about one folder of it; true and false are 1 and 0. */
export type StoredScopeFact = {
  scopeKey: string;
  /** Empty for the whole scope. */
  folder: string;
  id: string;
  source: string;
  value: number;
  samples?: number;
  url?: string;
  observedAt: Instant;
};

type ScopeFactRow = {
  scope_key: string;
  folder: string;
  fact_id: string;
  source: string;
  value: number;
  samples: number | null;
  url: string | null;
  observed_at: BigIntValue;
};

const CHUNK = 200;

/**
 * Puts what files show, or what a provider says, in place of what they did before: what is told no more is taken back.
 * Returns how many facts are told now or were before.
 */
export async function replaceScopeFacts(
  db: Knex,
  scopeKey: string,
  told: { facts: readonly StoredScopeFact[]; fromFiles: boolean },
): Promise<number> {
  const { facts, fromFiles } = told;
  const gone = await db('scope_facts')
    .where({ scope_key: scopeKey, from_files: fromFiles })
    .delete();
  const rows = facts.map(fact => ({
    scope_key: fact.scopeKey,
    folder: fact.folder,
    fact_id: fact.id,
    source: fact.source,
    value: fact.value,
    samples: fact.samples ?? null,
    url: fact.url ?? null,
    observed_at: fact.observedAt,
    from_files: fromFiles,
  }));
  await inChunks(rows, CHUNK, async slice => {
    await db('scope_facts')
      .insert(slice)
      .onConflict(['scope_key', 'folder', 'fact_id'])
      .merge();
  });
  return gone + rows.length;
}

export async function readScopeFacts(
  db: Knex,
  scopeKeys: readonly string[],
): Promise<StoredScopeFact[]> {
  return inChunks(scopeKeys, CHUNK, async slice => {
    const rows: ScopeFactRow[] = await db('scope_facts')
      .whereIn('scope_key', slice)
      .orderBy(['scope_key', 'folder', 'fact_id']);
    return rows.map(row => ({
      scopeKey: row.scope_key,
      folder: row.folder,
      id: row.fact_id,
      source: row.source,
      value: row.value,
      ...(row.samples === null ? {} : { samples: row.samples }),
      ...(row.url === null ? {} : { url: row.url }),
      observedAt: toInstant(row.observed_at),
    }));
  });
}
