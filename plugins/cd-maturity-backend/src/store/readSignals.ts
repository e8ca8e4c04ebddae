import {
  Instant,
  readLimit,
  Signal,
  SignalKind,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

const CHUNK = 200;
/** The one kind of which more are read: jobs belong to runs. */
const JOBS: SignalKind = 'ci_stage';

/** The newest of each scope and kind before `until`, by scope. Reads `data` alone: titles and links are for pages. */
export async function readSignals(
  db: Knex,
  scopeKeys: readonly string[],
  since: Instant,
  until = Infinity,
): Promise<Map<string, Signal[]>> {
  const byScope = new Map<string, Signal[]>();
  await inChunks(scopeKeys, CHUNK, async slice => {
    const ranked = db('signals')
      .whereIn('scope_key', slice)
      .where('at', '>=', since)
      .modify(query => {
        if (until !== Infinity) {
          query.where('at', '<', until);
        }
      })
      .select('scope_key', 'kind', 'data')
      .rowNumber('place', window =>
        window.partitionBy(['scope_key', 'kind']).orderBy('at', 'desc'),
      );
    const rows: Array<{ scope_key: string; data: string }> = await db
      .from(ranked.as('ranked'))
      .select('scope_key', 'data')
      .where('place', '<=', readLimit(JOBS))
      .andWhere(inner =>
        inner.where('kind', JOBS).orWhere('place', '<=', readLimit('ci_run')),
      );
    for (const row of rows) {
      const signals = byScope.get(row.scope_key) ?? [];
      signals.push(JSON.parse(row.data));
      byScope.set(row.scope_key, signals);
    }
  });
  return byScope;
}
