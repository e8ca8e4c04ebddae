import { JsonValue } from '@backstage/types';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { ProviderErrorKind } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { BigIntValue, toInstant, toOptionalInstant } from '../database/values';
import { askReconstructions } from './reconstructions';

/** Where polling of one scope stands. */
export type SourceCursor = {
  scopeKey: string;
  source: string;
  /** Start of the last pass that came to its end. */
  completeAt?: Instant;
  /** The pass that is under way or was cut off. */
  pass?: { startedAt: Instant; since: Instant; pages: number };
  state: JsonValue | undefined;
  /** In a row. */
  failures: number;
  /** The next pass begins here instead of at its look-back. */
  backfillSince?: Instant;
};

/** Why a pass came to no end; `failed` is a fault of ours. */
export type CursorError = {
  kind: ProviderErrorKind | 'failed';
  message: string;
  hint?: string;
};

type CursorRow = {
  scope_key: string;
  source: string;
  complete_at: BigIntValue | null;
  pass_started_at: BigIntValue | null;
  pass_since: BigIntValue | null;
  pass_pages: number;
  state: string | null;
  failures: number;
  backfill_since: BigIntValue | null;
};

const NO_PASS = { pass_started_at: null, pass_since: null, pass_pages: 0 };
const NO_ERROR = {
  failures: 0,
  error_kind: null,
  error: null,
  hint: null,
  failed_at: null,
};

function fromRow(row: CursorRow): SourceCursor {
  return {
    scopeKey: row.scope_key,
    source: row.source,
    completeAt: toOptionalInstant(row.complete_at),
    ...(row.pass_started_at !== null && row.pass_since !== null
      ? {
          pass: {
            startedAt: toInstant(row.pass_started_at),
            since: toInstant(row.pass_since),
            pages: row.pass_pages,
          },
        }
      : {}),
    state: row.state === null ? undefined : JSON.parse(row.state),
    failures: row.failures,
    backfillSince: toOptionalInstant(row.backfill_since),
  };
}

/** Takes up scopes that have become bound by their present name, due at once and with a backfill if one is wanted, and drops the others. */
export async function syncCursors(
  db: Knex,
  source: string,
  options: { now: Instant; backfillSince: Instant | undefined },
): Promise<void> {
  const { now, backfillSince = null } = options;
  await db('source_cursors')
    .where({ source })
    .whereNotExists(
      db('bindings')
        .select(db.raw('1'))
        .whereRaw('bindings.source = source_cursors.source')
        .whereRaw('bindings.scope_key = source_cursors.scope_key')
        .where('bindings.former', false),
    )
    .delete();
  await db.raw(
    `insert into source_cursors (scope_key, source, next_at, backfill_since, backfill_asked_at)
    select distinct scope_key, source, cast(? as bigint), cast(? as bigint), cast(? as bigint) from bindings
    where source = ? and former = ? and not exists (
      select 1 from source_cursors known where known.scope_key = bindings.scope_key
    ) on conflict do nothing`,
    [now, backfillSince, backfillSince === null ? null : now, source, false],
  );
}

/** Scopes of a source whose time has come, those that wait longest first. */
export async function dueScopes(
  db: Knex,
  source: string,
  options: { now: Instant; limit: number },
): Promise<string[]> {
  const rows = await db('source_cursors')
    .select('scope_key')
    .where({ source })
    .where('next_at', '<=', options.now)
    .orderBy(['next_at', 'scope_key'])
    .limit(options.limit);
  return rows.map(row => row.scope_key as string);
}

export async function readCursor(
  db: Knex,
  scopeKey: string,
): Promise<SourceCursor | undefined> {
  const row: CursorRow | undefined = await db('source_cursors')
    .where('scope_key', scopeKey)
    .first();
  return row && fromRow(row);
}

export async function beginPass(
  db: Knex,
  scopeKey: string,
  pass: { startedAt: Instant; since: Instant },
): Promise<void> {
  await db('source_cursors').where('scope_key', scopeKey).update({
    pass_started_at: pass.startedAt,
    pass_since: pass.since,
    pass_pages: 0,
  });
}

/** Counts a page and keeps the provider's note; false when the pass was stopped meanwhile. */
export async function notePage(
  db: Knex,
  scopeKey: string,
  page: { startedAt: Instant; state: JsonValue | undefined },
): Promise<boolean> {
  const changed = await db('source_cursors')
    .where({ scope_key: scopeKey, pass_started_at: page.startedAt })
    .update({
      pass_pages: db.raw('pass_pages + 1'),
      ...(page.state === undefined
        ? {}
        : { state: JSON.stringify(page.state) }),
    });
  return changed > 0;
}

/** The pass came to its end; with it a backfill that it was, which makes history of the scope's entities. */
export async function completePass(
  db: Knex,
  cursor: SourceCursor,
  pass: { startedAt: Instant; now: Instant; nextAt: Instant },
): Promise<void> {
  const isBackfill = cursor.backfillSince !== undefined;
  await db.transaction(async tx => {
    const completed = await tx('source_cursors')
      .where({ scope_key: cursor.scopeKey, pass_started_at: pass.startedAt })
      .update({
        ...NO_PASS,
        ...NO_ERROR,
        complete_at: pass.startedAt,
        next_at: pass.nextAt,
        ...(isBackfill
          ? { backfill_since: null, backfilled_at: pass.now }
          : {}),
      });
    if (isBackfill && completed > 0) {
      await askReconstructions(tx, [cursor.scopeKey], { dueAt: pass.now });
    }
  });
}

/** The pass stopped with an error and goes on later, unless it is given up. */
export async function failPass(
  db: Knex,
  scopeKey: string,
  failure: {
    error: CursorError;
    at: Instant;
    nextAt: Instant;
    failures: number;
    giveUp: boolean;
  },
): Promise<void> {
  const { error } = failure;
  await db('source_cursors')
    .where('scope_key', scopeKey)
    .update({
      error_kind: error.kind,
      error: error.message,
      hint: error.hint ?? null,
      failed_at: failure.at,
      failures: failure.failures,
      next_at: failure.nextAt,
      ...(failure.giveUp ? { ...NO_PASS, state: null } : {}),
    });
}
