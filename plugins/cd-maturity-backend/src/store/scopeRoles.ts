import {
  eventTime,
  Instant,
  roleOf,
  Signal,
  SourceRole,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { greatest, inChunks, least } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';
import { scopeKey } from './scopeKey';

export type ScopeRole = {
  scopeKey: string;
  source: string;
  role: SourceRole;
  firstAt: Instant;
  lastAt: Instant;
};

type ScopeRoleRow = {
  scope_key: string;
  source: string;
  role: SourceRole;
  first_at: BigIntValue;
  last_at: BigIntValue;
};

const CHUNK = 400;

/** In which roles the signals speak, per scope. */
export function rolesOfSignals(signals: readonly Signal[]): ScopeRole[] {
  const roles = new Map<string, ScopeRole>();
  for (const signal of signals) {
    const key = scopeKey(signal.source, signal.scope);
    const role = roleOf(signal.kind);
    const at = eventTime(signal);
    const known = roles.get(`${key} ${role}`);
    roles.set(`${key} ${role}`, {
      scopeKey: key,
      source: signal.source,
      role,
      firstAt: Math.min(at, known?.firstAt ?? at),
      lastAt: Math.max(at, known?.lastAt ?? at),
    });
  }
  return [...roles.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, role]) => role);
}

export async function noteScopeRoles(
  db: Knex,
  roles: readonly ScopeRole[],
): Promise<void> {
  const rows = roles.map(role => ({
    scope_key: role.scopeKey,
    source: role.source,
    role: role.role,
    first_at: role.firstAt,
    last_at: role.lastAt,
  }));
  await inChunks(rows, CHUNK, async slice => {
    await db('scope_roles')
      .insert(slice)
      .onConflict(['scope_key', 'role'])
      .merge({
        first_at: least(db, 'scope_roles.first_at', 'excluded.first_at'),
        last_at: greatest(db, 'scope_roles.last_at', 'excluded.last_at'),
      });
  });
}

export async function readScopeRoles(
  db: Knex,
  scopeKeys: readonly string[],
): Promise<ScopeRole[]> {
  const rows = await inChunks(scopeKeys, CHUNK, async slice => {
    const found: ScopeRoleRow[] = await db('scope_roles').whereIn(
      'scope_key',
      slice,
    );
    return found;
  });
  return rows.map(row => ({
    scopeKey: row.scope_key,
    source: row.source,
    role: row.role,
    firstAt: toInstant(row.first_at),
    lastAt: toInstant(row.last_at),
  }));
}
