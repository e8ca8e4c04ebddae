import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { Binding } from '../store/bindings';
import { scopeKey } from '../store/scopeKey';
import { DeclaredBinding, declaredBindings } from './declaredBindings';

/** What sources derive from annotations, without the roles that the entity has declared itself. */
function derivedBindings(
  entity: Entity,
  sources: readonly SignalSource[],
  declared: readonly DeclaredBinding[],
): DeclaredBinding[] {
  const taken = new Set(declared.flatMap(binding => binding.roles));
  return sources
    .flatMap(source =>
      source.bindings(entity).map(hint => ({ ...hint, source: source.id })),
    )
    .map(hint => ({
      ...hint,
      roles: hint.roles.filter(role => !taken.has(role)),
    }))
    .filter(hint => hint.roles.length > 0);
}

/** Whose signals are an entity's, and why. */
export function bindEntity(
  entity: Entity,
  sources: readonly SignalSource[],
): { bindings: Binding[]; unreadable: string[] } {
  const entityRef = stringifyEntityRef(entity);
  const declared = declaredBindings(entity);
  const all = [
    ...declared.bindings,
    ...derivedBindings(entity, sources, declared.bindings),
  ];
  return {
    bindings: all.map(({ source, scope, roles, filter, why }) => ({
      entityRef,
      source,
      scopeKey: scopeKey(source, scope),
      roles,
      ...(filter ? { filter } : {}),
      why,
    })),
    unreadable: declared.unreadable,
  };
}
