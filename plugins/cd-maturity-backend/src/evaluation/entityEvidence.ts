import {
  Evidence,
  roleOf,
  selectSignals,
  Signal,
  toEvidence,
} from 'backstage-plugin-cd-maturity-common';
import { Binding } from '../store/bindings';

/** The signals that a binding lets through: those of its roles that fit its filter. */
export function boundSignals(
  binding: Binding,
  signals: readonly Signal[],
): Signal[] {
  const inRole = signals.filter(signal =>
    binding.roles.includes(roleOf(signal.kind)),
  );
  return binding.filter ? selectSignals(inRole, binding.filter) : inRole;
}

/** What the bound scopes tell about one entity. */
export function entityEvidence(
  bindings: readonly Binding[],
  signals: ReadonlyMap<string, Signal[]>,
): Evidence {
  return toEvidence(
    bindings.flatMap(binding =>
      boundSignals(binding, signals.get(binding.scopeKey) ?? []),
    ),
  );
}
