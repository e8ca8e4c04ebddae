import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

const CHUNK = 400;

/** Why scopes could not be polled or read the last time, by scope. */
export async function readScopeProblems(
  db: Knex,
  scopeKeys: readonly string[],
): Promise<Map<string, { problem: string; hint?: string }>> {
  const problems = new Map<string, { problem: string; hint?: string }>();
  for (const table of ['scope_readings', 'source_cursors']) {
    await inChunks(scopeKeys, CHUNK, async slice => {
      const rows: Array<{
        scope_key: string;
        error: string;
        hint: string | null;
      }> = await db(table)
        .select('scope_key', 'error', 'hint')
        .whereIn('scope_key', slice)
        .whereNotNull('error');
      for (const { scope_key: key, error, hint } of rows) {
        problems.set(key, { problem: error, ...(hint ? { hint } : {}) });
      }
    });
  }
  return problems;
}
