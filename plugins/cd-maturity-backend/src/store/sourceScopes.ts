import {
  Instant,
  SOURCE_ROLES,
  SourceRole,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toOptionalInstant } from '../database/values';

/** How many scopes of a source are bound in a role, and how many of them ever spoke in it. */
export type RoleCoverage = {
  role: SourceRole;
  bound: number;
  heard: number;
  newestAt?: Instant;
};

function boundScopes(db: Knex, source: string): Knex.QueryBuilder {
  return db('bindings').where({ 'bindings.source': source, former: false });
}

/** Roles in which no scope is bound are left out. */
export async function readRoleCoverage(
  db: Knex,
  source: string,
): Promise<RoleCoverage[]> {
  const coverage: RoleCoverage[] = [];
  for (const role of SOURCE_ROLES) {
    const row: {
      bound: BigIntValue;
      heard: BigIntValue;
      newest: BigIntValue | null;
    } = await boundScopes(db, source)
      // Roles are kept as a JSON list of words.
      .where('bindings.roles', 'like', `%"${role}"%`)
      .leftJoin('scope_roles', join =>
        join
          .on('scope_roles.scope_key', 'bindings.scope_key')
          .andOnVal('scope_roles.role', role),
      )
      .first(
        db.raw('count(distinct bindings.scope_key) as bound'),
        db.raw('count(distinct scope_roles.scope_key) as heard'),
        db.raw('max(scope_roles.last_at) as newest'),
      );
    if (Number(row.bound) > 0) {
      coverage.push({
        role,
        bound: Number(row.bound),
        heard: Number(row.heard),
        newestAt: toOptionalInstant(row.newest),
      });
    }
  }
  return coverage;
}

/** Bound scopes that never said anything: how many, and the first of them. */
export async function readSilentScopes(
  db: Knex,
  source: string,
  limit: number,
): Promise<{ total: number; scopeKeys: string[] }> {
  const silent = () =>
    boundScopes(db, source).whereNotExists(
      db('scope_roles')
        .select(db.raw('1'))
        .whereRaw('scope_roles.scope_key = bindings.scope_key'),
    );
  const count: { n: BigIntValue } = await silent()
    .countDistinct({ n: 'scope_key' })
    .first();
  const scopeKeys: string[] = await silent()
    .distinct('scope_key')
    .orderBy('scope_key')
    .limit(limit)
    .pluck('scope_key');
  return { total: Number(count.n), scopeKeys };
}
