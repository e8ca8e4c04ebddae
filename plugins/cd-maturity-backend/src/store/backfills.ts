import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';

const CHUNK = 400;

/** How far the backfill of a source is. */
export type BackfillProgress = {
  askedAt: Instant;
  /** Scopes for which it was asked. */
  scopes: number;
  /** Of them, those that are not complete. */
  remaining: number;
  /** Of the remaining, those whose last try failed. */
  failing: number;
};

type ProgressRow = {
  source: string;
  asked_at: BigIntValue;
  scopes: BigIntValue;
  remaining: BigIntValue | null;
  failing: BigIntValue | null;
};

/** The scopes begin again at `since`, at their next turn, which is now. Returns how many there are. */
export async function askBackfill(
  db: Knex,
  source: string,
  options: { since: Instant; now: Instant; scopeKey?: string },
): Promise<number> {
  const { since, now, scopeKey } = options;
  return db('source_cursors')
    .where({ source, ...(scopeKey ? { scope_key: scopeKey } : {}) })
    .update({
      backfill_since: since,
      backfill_asked_at: now,
      pass_started_at: null,
      pass_since: null,
      pass_pages: 0,
      state: null,
      next_at: now,
    });
}

/** Scopes that are not complete go back to plain polling. Returns how many there were. */
export async function stopBackfill(
  db: Knex,
  source: string,
  now: Instant,
): Promise<number> {
  return db('source_cursors')
    .where({ source })
    .whereNotNull('backfill_since')
    .update({
      backfill_since: null,
      backfill_asked_at: null,
      complete_at: db.raw('coalesce(complete_at, ?)', [now]),
      pass_started_at: null,
      pass_since: null,
      pass_pages: 0,
      state: null,
    });
}

export async function readBackfills(
  db: Knex,
): Promise<Map<string, BackfillProgress>> {
  const rows: ProgressRow[] = await db('source_cursors')
    .whereNotNull('backfill_asked_at')
    .groupBy('source')
    .select('source')
    .max({ asked_at: 'backfill_asked_at' })
    .count({ scopes: '*' })
    .select({
      remaining: db.raw(
        'sum(case when backfill_since is null then 0 else 1 end)',
      ),
      failing: db.raw(
        'sum(case when backfill_since is null or failures = 0 then 0 else 1 end)',
      ),
    });
  return new Map(
    rows.map(row => [
      row.source,
      {
        askedAt: toInstant(row.asked_at),
        scopes: Number(row.scopes),
        remaining: Number(row.remaining ?? 0),
        failing: Number(row.failing ?? 0),
      },
    ]),
  );
}

/** A scope that cannot be read is waited for no longer. In a row. */
const MOST_FAILURES = 3;

/** Of the scopes those whose backfill is still under way. */
export async function scopesBeingFilled(
  db: Knex,
  scopeKeys: readonly string[],
): Promise<Set<string>> {
  const keys = await inChunks(scopeKeys, CHUNK, async slice => {
    const found: string[] = await db('source_cursors')
      .whereIn('scope_key', slice)
      .whereNotNull('backfill_since')
      .where('failures', '<', MOST_FAILURES)
      .pluck('scope_key');
    return found;
  });
  return new Set(keys);
}

/** When each scope was last filled with its past; scopes that never were are left out. */
export async function readBackfilledAt(
  db: Knex,
  scopeKeys: readonly string[],
): Promise<Map<string, Instant>> {
  const rows = await inChunks(scopeKeys, CHUNK, async slice => {
    const found: Array<{ scope_key: string; backfilled_at: BigIntValue }> =
      await db('source_cursors')
        .select('scope_key', 'backfilled_at')
        .whereIn('scope_key', slice)
        .whereNotNull('backfilled_at');
    return found;
  });
  return new Map(
    rows.map(row => [row.scope_key, toInstant(row.backfilled_at)]),
  );
}
