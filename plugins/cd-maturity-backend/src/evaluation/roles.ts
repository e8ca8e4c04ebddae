import { Instant, SourceRole } from 'backstage-plugin-cd-maturity-common';
import { Binding } from '../store/bindings';
import { ScopeRole } from '../store/scopeRoles';

/** The window that silence is judged over when a model names none. 30 days. */
const WATCHED_MS = 30 * 24 * 3_600_000;

export type BoundRole = {
  role: SourceRole;
  source: string;
  /** Since when the scope has spoken in this role. */
  since: Instant;
};

/** Roles in which a bound scope has ever spoken for the entity. */
export function boundRoles(
  bindings: readonly Binding[],
  scopeRoles: readonly ScopeRole[],
): BoundRole[] {
  return bindings.flatMap(binding =>
    scopeRoles
      .filter(
        spoken =>
          spoken.scopeKey === binding.scopeKey &&
          binding.roles.includes(spoken.role),
      )
      .map(spoken => ({
        role: spoken.role,
        source: spoken.source,
        since: spoken.firstAt,
      })),
  );
}

/** Since when each role has been watched: the earliest event of any bound scope. */
export function watchedSince(
  roles: readonly BoundRole[],
): Partial<Record<SourceRole, Instant>> {
  const since: Partial<Record<SourceRole, Instant>> = {};
  for (const { role, since: at } of roles) {
    since[role] = Math.min(at, since[role] ?? at);
  }
  return since;
}

/** Roles in which silence means that nothing happened: a source is heard and has watched the whole window. */
export function aliveRoles(
  roles: readonly BoundRole[],
  isAlive: (source: string) => boolean,
  asOf: Instant,
): SourceRole[] {
  return [
    ...new Set(
      roles
        .filter(
          ({ source, since }) => isAlive(source) && since <= asOf - WATCHED_MS,
        )
        .map(({ role }) => role),
    ),
  ].sort();
}
