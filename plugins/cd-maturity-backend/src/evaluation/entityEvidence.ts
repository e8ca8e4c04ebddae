import {
  byAnnotations,
  Evidence,
  roleOf,
  selectSignals,
  Signal,
  toEvidence,
} from 'backstage-plugin-cd-maturity-common';
import { Binding } from '../store/bindings';
import { EntityInput, EvaluationContext } from './types';

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

/** What the bound scopes tell about one entity, without what its annotations leave out. */
export function entityEvidence(
  {
    entity,
    bindings,
    signals,
  }: Pick<EntityInput, 'entity' | 'bindings' | 'signals'>,
  { incidentLabels }: Pick<EvaluationContext, 'incidentLabels'>,
): Evidence {
  const counts = byAnnotations(
    entity.snapshot.subject.annotations,
    incidentLabels,
  );
  // The identity of a signal is a key of the store: only a scope that is bound twice repeats any.
  const scopes = new Set(bindings.map(({ scopeKey }) => scopeKey));
  return toEvidence(
    bindings.flatMap(binding =>
      boundSignals(binding, signals.get(binding.scopeKey) ?? []).filter(counts),
    ),
    { eachOnce: scopes.size === bindings.length },
  );
}
