import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

const CHUNK = 200;

/** Other entities of the same system, by system. */
export async function entitiesOfSystems(
  db: Knex,
  systems: readonly string[],
  kinds: Iterable<string>,
): Promise<Map<string, string[]>> {
  const bySystem = new Map<string, string[]>();
  await inChunks([...new Set(systems)], CHUNK, async slice => {
    const rows: Array<{ entity_ref: string; system: string }> = await db(
      'entities',
    )
      .select('entity_ref', 'system')
      .whereIn('system', slice)
      .whereIn('kind', [...kinds])
      .orderBy('entity_ref');
    for (const row of rows) {
      const members = bySystem.get(row.system) ?? [];
      members.push(row.entity_ref);
      bySystem.set(row.system, members);
    }
  });
  return bySystem;
}

export type DeployedSha = {
  scopeKey: string;
  environment: string;
  sha: string;
};

/** Commits that were deployed to production, by scope and environment, without any signal being read whole. */
export async function readDeployedShas(
  db: Knex,
  scopeKeys: readonly string[],
  since: Instant,
): Promise<DeployedSha[]> {
  return inChunks(scopeKeys, CHUNK, async slice => {
    const rows: Array<{
      scope_key: string;
      part: string | null;
      sha: string;
    }> = await db('signals')
      .distinct('scope_key', 'part', 'sha')
      .whereIn('scope_key', slice)
      .where('kind', 'deployment')
      .where('at', '>=', since)
      .where('env_tier', 'production')
      .where('outcome', 'success')
      .whereNotNull('sha');
    return rows.map(row => ({
      scopeKey: row.scope_key,
      environment: row.part ?? '',
      sha: row.sha,
    }));
  });
}
