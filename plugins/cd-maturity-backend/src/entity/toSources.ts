import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { Binding } from '../store/bindings';
import { parseScopeKey } from '../store/scopeKey';
import { ScopeRole } from '../store/scopeRoles';

/** Who speaks for the entity, why, and when it last did. */
export function toSources(
  bindings: readonly Binding[],
  scopeRoles: readonly ScopeRole[],
): EntityMaturity['sources'] {
  return bindings.map(binding => {
    const times = scopeRoles
      .filter(
        ({ scopeKey, role }) =>
          scopeKey === binding.scopeKey && binding.roles.includes(role),
      )
      .map(({ lastAt }) => lastAt);
    return {
      ...parseScopeKey(binding.scopeKey),
      roles: binding.roles,
      why: binding.why,
      ...(times.length > 0
        ? { newestSignalAt: new Date(Math.max(...times)).toISOString() }
        : {}),
    };
  });
}
