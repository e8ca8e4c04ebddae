import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  BindingChoice,
  namedIncidentLabels,
} from 'backstage-plugin-cd-maturity-common';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { BindingRule } from '../config/bindingsSchema';
import { Binding } from '../store/bindings';
import { parseScopeKey } from '../store/scopeKey';
import { DeclaredBinding, declaredBindings } from './declaredBindings';
import { ruleBindings } from './ruleBindings';
import { ScopeNames } from './ScopeNames';
import { sourceFolder } from './sourceFolder';

/** What decides about bindings beside the entity itself. */
export type BindingContext = {
  sources: readonly SignalSource[];
  rules: readonly BindingRule[];
  names: ScopeNames;
};

/** What an owner set in place of everything else. */
export type Correction = { bindings: BindingChoice[]; by: string };

/** What sources derive from annotations. One folder of a repository is all that a component in it is about. */
function derivedBindings(
  entity: Entity,
  sources: readonly SignalSource[],
): DeclaredBinding[] {
  const location = sourceFolder(entity.metadata.annotations);
  return sources.flatMap(source =>
    source.bindings(entity).map(hint => {
      const isThere = location?.repository.startsWith(
        `${hint.scope.toLowerCase()}/`,
      );
      return {
        ...hint,
        source: source.id,
        ...(location && isThere
          ? { filter: { path: location.folder, ...hint.filter } }
          : {}),
      };
    }),
  );
}

/** Each role is taken from the first list that has it. */
function byPrecedence(lists: DeclaredBinding[][]): DeclaredBinding[] {
  const taken = new Set<string>();
  return lists.flatMap(list => {
    const left = list
      .map(binding => ({
        ...binding,
        roles: binding.roles.filter(role => !taken.has(role)),
      }))
      .filter(binding => binding.roles.length > 0);
    left.forEach(({ roles }) => roles.forEach(role => taken.add(role)));
    return left;
  });
}

/** What the entity calls its incidents, where the binding brings any. */
const labelled =
  (labels: readonly string[]) =>
  (binding: Binding): Binding =>
    labels.length > 0 && binding.roles.includes('incidents')
      ? { ...binding, incidentLabels: [...labels] }
      : binding;

function withFormerNames(
  entityRef: string,
  { source, scope, roles, filter, why }: DeclaredBinding,
  names: ScopeNames,
): Binding[] {
  const { current, former } = names.namesOf(source, scope.toLowerCase());
  const common = { entityRef, source, roles, ...(filter ? { filter } : {}) };
  const today = parseScopeKey(current).scope;
  return [
    { ...common, scopeKey: current, why },
    ...former.map(key => ({
      ...common,
      scopeKey: key,
      why: `${why}; former name of ${today}`,
      former: true,
    })),
  ];
}

/** Whose signals are an entity's, and why. A correction replaces everything that is derived. */
export function bindEntity(
  entity: Entity,
  context: BindingContext,
  correction?: Correction,
): { bindings: Binding[]; unreadable: string[] } {
  const entityRef = stringifyEntityRef(entity);
  const declared = declaredBindings(entity);
  const chosen = correction
    ? correction.bindings.map(binding => ({
        ...binding,
        why: `Corrected by ${correction.by}`,
      }))
    : byPrecedence([
        declared.bindings,
        ruleBindings(entity, context.rules),
        derivedBindings(entity, context.sources),
      ]);
  const labels = namedIncidentLabels(entity.metadata.annotations ?? {});
  return {
    bindings: chosen
      .flatMap(binding => withFormerNames(entityRef, binding, context.names))
      .map(labelled(labels)),
    unreadable: declared.unreadable,
  };
}
