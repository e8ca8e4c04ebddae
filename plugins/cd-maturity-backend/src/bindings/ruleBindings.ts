import {
  Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { BindingRule } from '../config/bindingsSchema';
import { specText, targetsOf } from '../facts/relations';
import { DeclaredBinding } from './declaredBindings';
import { fillTemplate } from './scopeTemplate';

/** What each part of a rule looks at, in lower case. */
const VALUES: Record<
  keyof BindingRule['match'],
  (entity: Entity) => readonly (string | undefined)[]
> = {
  kind: entity => [entity.kind],
  type: entity => [specText(entity, 'type')],
  lifecycle: entity => [specText(entity, 'lifecycle')],
  tag: entity => entity.metadata.tags ?? [],
  owner: entity => targetsOf(entity, RELATION_OWNED_BY),
  system: entity => targetsOf(entity, RELATION_PART_OF),
  annotation: entity => Object.keys(entity.metadata.annotations ?? {}),
};

function fits(rule: BindingRule, entity: Entity): boolean {
  return Object.entries(rule.match).every(([part, wanted]) => {
    const values = VALUES[part as keyof BindingRule['match']](entity).map(
      value => value?.toLocaleLowerCase('en-US'),
    );
    return wanted.some(value =>
      values.includes(value.toLocaleLowerCase('en-US')),
    );
  });
}

/** What the rules of the configuration say about the entity. */
export function ruleBindings(
  entity: Entity,
  rules: readonly BindingRule[],
): DeclaredBinding[] {
  return rules.flatMap((rule, index) => {
    const scope = fits(rule, entity)
      ? fillTemplate(rule.scope, entity)
      : undefined;
    return scope
      ? [
          {
            source: rule.source,
            scope,
            roles: rule.roles,
            ...(rule.filter ? { filter: rule.filter } : {}),
            why: `cdMaturity.bindings[${index}]`,
          },
        ]
      : [];
  });
}
