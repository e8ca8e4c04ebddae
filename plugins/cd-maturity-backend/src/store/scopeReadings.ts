import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toInstant, toOptionalInstant } from '../database/values';

/** When a scope was last asked for facts, and what came of it. */
export type ScopeReading = {
  scopeKey: string;
  source: string;
  readAt: Instant;
  /** Commit whose files were read. */
  sha?: string;
  /** Folders for which facts were derived from its files. */
  folders: string[];
  error?: { message: string; hint?: string };
};

/** A bound scope with what is known about reading it. */
export type ReadableScope = {
  scopeKey: string;
  reading?: ScopeReading;
  /** Newest event in the role of a code host. */
  changedAt?: Instant;
};

type ReadingRow = {
  scope_key: string;
  source: string;
  read_at: BigIntValue | null;
  sha: string | null;
  folders: string | null;
  error: string | null;
  hint: string | null;
  changed_at: BigIntValue | null;
};

function toReading(row: ReadingRow): ScopeReading | undefined {
  return row.read_at === null
    ? undefined
    : {
        scopeKey: row.scope_key,
        source: row.source,
        readAt: toInstant(row.read_at),
        ...(row.sha ? { sha: row.sha } : {}),
        folders: JSON.parse(row.folders ?? '[]'),
        ...(row.error
          ? { error: { message: row.error, hint: row.hint ?? undefined } }
          : {}),
      };
}

/** Scopes of a source that are bound by their present name and were not read lately, in order from after the given key on. */
export async function readableScopes(
  db: Knex,
  source: string,
  options: { readBefore: Instant; after: string; limit: number },
): Promise<ReadableScope[]> {
  const rows: ReadingRow[] = await db('bindings')
    .leftJoin('scope_readings as r', 'r.scope_key', 'bindings.scope_key')
    .leftJoin('scope_roles as spoken', join =>
      join
        .on('spoken.scope_key', 'bindings.scope_key')
        .andOnVal('spoken.role', 'scm'),
    )
    .where('bindings.source', source)
    .where('bindings.former', false)
    .where('bindings.scope_key', '>', options.after)
    .where(due =>
      due.whereNull('r.read_at').orWhere('r.read_at', '<=', options.readBefore),
    )
    .distinct({
      scope_key: 'bindings.scope_key',
      source: 'bindings.source',
      read_at: 'r.read_at',
      sha: 'r.sha',
      folders: 'r.folders',
      error: 'r.error',
      hint: 'r.hint',
      changed_at: 'spoken.last_at',
    })
    .orderBy('bindings.scope_key')
    .limit(options.limit);
  return rows.map(row => ({
    scopeKey: row.scope_key,
    reading: toReading(row),
    changedAt: toOptionalInstant(row.changed_at),
  }));
}

export async function putReading(
  db: Knex,
  reading: ScopeReading,
): Promise<void> {
  await db('scope_readings')
    .insert({
      scope_key: reading.scopeKey,
      source: reading.source,
      read_at: reading.readAt,
      sha: reading.sha ?? null,
      folders: JSON.stringify(reading.folders),
      error: reading.error?.message ?? null,
      hint: reading.error?.hint ?? null,
    })
    .onConflict('scope_key')
    .merge();
}

export async function readReadingsOf(
  db: Knex,
  scopeKeys: readonly string[],
): Promise<Map<string, ScopeReading>> {
  const rows: Array<Omit<ReadingRow, 'changed_at'>> = await db(
    'scope_readings',
  ).whereIn('scope_key', scopeKeys);
  return new Map(
    rows.flatMap(row => {
      const reading = toReading({ ...row, changed_at: null });
      return reading ? [[row.scope_key, reading] as const] : [];
    }),
  );
}

/** Forgets scopes that no entity is bound to any more, with their facts. */
export async function dropUnboundReadings(
  db: Knex,
  source: string,
): Promise<void> {
  for (const table of ['scope_facts', 'scope_readings']) {
    await db(table)
      .where({ source })
      .whereNotExists(
        db('bindings')
          .select(db.raw('1'))
          .whereRaw('bindings.scope_key = ??', [`${table}.scope_key`]),
      )
      .delete();
  }
}
