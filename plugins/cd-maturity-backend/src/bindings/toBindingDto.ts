import { BindingDto, roleOf } from 'backstage-plugin-cd-maturity-common';
import { Binding } from '../store/bindings';
import { SignalCount } from '../store/countSignals';
import { parseScopeKey } from '../store/scopeKey';
import { ScopeRole } from '../store/scopeRoles';

/** A binding as people see it, with what its scope has said so far. */
export function toBindingDto(
  binding: Binding,
  spoken: readonly ScopeRole[],
  counts: readonly SignalCount[],
): BindingDto {
  const heard = spoken.filter(
    ({ scopeKey, role }) =>
      scopeKey === binding.scopeKey && binding.roles.includes(role),
  );
  const signals = counts
    .filter(
      ({ scopeKey, kind }) =>
        scopeKey === binding.scopeKey && binding.roles.includes(roleOf(kind)),
    )
    .reduce((sum, { count }) => sum + count, 0);
  return {
    ...parseScopeKey(binding.scopeKey),
    roles: binding.roles,
    ...(binding.filter ? { filter: binding.filter } : {}),
    why: binding.why,
    former: binding.former ?? false,
    connected: binding.roles.filter(role =>
      heard.some(({ role: known }) => known === role),
    ),
    signals,
    ...(heard.length > 0
      ? {
          newestSignalAt: new Date(
            Math.max(...heard.map(({ lastAt }) => lastAt)),
          ).toISOString(),
        }
      : {}),
  };
}
