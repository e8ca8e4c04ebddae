import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toInstant } from '../database/values';
import { CursorError } from './sourceCursors';

type CountRow = { source: string; n: BigIntValue };

/** Newest failures that are shown of one source. */
const MOST_PROBLEMS = 20;

function bySource(rows: CountRow[]): Map<string, number> {
  return new Map(rows.map(row => [row.source, Number(row.n)]));
}

/** Deliveries of each of the sources since then. */
export async function countDeliveries(
  db: Knex,
  sources: readonly string[],
  since: Instant,
): Promise<Map<string, number>> {
  return bySource(
    await db('deliveries')
      .where('received_at', '>=', since)
      .whereIn('source', sources)
      .groupBy('source')
      .select('source')
      .count({ n: '*' }),
  );
}

/** Waiting deliveries of each source, and since when the oldest waits. */
export async function countPending(
  db: Knex,
): Promise<Map<string, { pending: number; oldestAt: Instant }>> {
  const rows: Array<CountRow & { oldest: BigIntValue }> = await db('deliveries')
    .where('state', 'pending')
    .groupBy('source')
    .select('source')
    .count({ n: '*' })
    .min({ oldest: 'received_at' });
  return new Map(
    rows.map(row => [
      row.source,
      { pending: Number(row.n), oldestAt: toInstant(row.oldest) },
    ]),
  );
}

export async function countDead(db: Knex): Promise<Map<string, number>> {
  return bySource(
    await db('deliveries')
      .where('state', 'dead')
      .groupBy('source')
      .select('source')
      .count({ n: '*' }),
  );
}

function whereUnbound(db: Knex, query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query.whereNotExists(
    db('bindings')
      .select(db.raw('1'))
      .whereRaw('bindings.scope_key = scope_roles.scope_key'),
  );
}

/** Scopes of each source that ever delivered, or only those that no entity claims. */
export async function countScopes(
  db: Knex,
  options: { unbound: boolean },
): Promise<Map<string, number>> {
  const query = db('scope_roles')
    .groupBy('source')
    .select('source')
    .countDistinct({ n: 'scope_key' });
  return bySource(await (options.unbound ? whereUnbound(db, query) : query));
}

/** Scopes that deliver but that no entity claims, in order of their key. */
export async function listUnbound(
  db: Knex,
  query: { source?: string; after?: string; limit: number },
): Promise<Array<{ scopeKey: string; newestAt: Instant }>> {
  const select = db('scope_roles')
    .groupBy('scope_key')
    .select('scope_key')
    .max({ newest: 'last_at' })
    .orderBy('scope_key')
    .limit(query.limit);
  if (query.source !== undefined) {
    select.where('source', query.source);
  }
  if (query.after !== undefined) {
    select.where('scope_key', '>', query.after);
  }
  const rows: Array<{ scope_key: string; newest: BigIntValue }> =
    await whereUnbound(db, select);
  return rows.map(row => ({
    scopeKey: row.scope_key,
    newestAt: toInstant(row.newest),
  }));
}

export type PollProblem = CursorError & { scopeKey: string; at: Instant };

type ProblemRow = {
  source: string;
  scope_key: string;
  error_kind: CursorError['kind'];
  error: string;
  hint: string | null;
  failed_at: BigIntValue;
  total: BigIntValue;
};

/** Scopes whose last poll failed: how many there are of each source, and the newest of them. */
export async function readPollProblems(
  db: Knex,
): Promise<Map<string, { total: number; newest: PollProblem[] }>> {
  const ranked = db('source_cursors')
    .where('failures', '>', 0)
    .orWhere('error_kind', 'rate-limited')
    .select('source', 'scope_key', 'error_kind', 'error', 'hint', 'failed_at')
    .select({ total: db.raw('count(*) over (partition by source)') })
    .rowNumber('place', window =>
      window.partitionBy('source').orderBy([
        { column: 'failed_at', order: 'desc' },
        { column: 'scope_key', order: 'asc' },
      ]),
    );
  const rows: ProblemRow[] = await db
    .from(ranked.as('ranked'))
    .where('place', '<=', MOST_PROBLEMS)
    .orderBy(['source', 'place']);
  const problems = new Map<string, { total: number; newest: PollProblem[] }>();
  for (const row of rows) {
    const known = problems.get(row.source);
    const newest = known?.newest ?? [];
    newest.push({
      scopeKey: row.scope_key,
      kind: row.error_kind,
      message: row.error,
      hint: row.hint ?? undefined,
      at: toInstant(row.failed_at),
    });
    problems.set(row.source, { total: Number(row.total), newest });
  }
  return problems;
}
