import { Instant, SignalKind } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue } from '../database/values';

const CHUNK = 400;

export type SignalCount = { scopeKey: string; kind: SignalKind; count: number };

/** How many signals of each kind the scopes have had since then. Answered by the index of scope, kind and time. */
export async function countSignals(
  db: Knex,
  scopeKeys: readonly string[],
  since: Instant,
): Promise<SignalCount[]> {
  return inChunks(scopeKeys, CHUNK, async slice => {
    const rows: Array<{ scope_key: string; kind: SignalKind; n: BigIntValue }> =
      await db('signals')
        .whereIn('scope_key', slice)
        .where('at', '>=', since)
        .groupBy('scope_key', 'kind')
        .select('scope_key', 'kind')
        .count({ n: '*' });
    return rows.map(row => ({
      scopeKey: row.scope_key,
      kind: row.kind,
      count: Number(row.n),
    }));
  });
}
