import {
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { specText, targetsOf } from '../facts/relations';

const PLACEHOLDER = /\{([^{}]*)\}/g;
const ANNOTATION = 'annotation:';

const FIELDS: Record<string, (entity: Entity) => string | undefined> = {
  kind: entity => entity.kind,
  name: entity => entity.metadata.name,
  namespace: entity => entity.metadata.namespace ?? 'default',
  type: entity => specText(entity, 'type'),
  owner: entity => nameOf(targetsOf(entity, RELATION_OWNED_BY)[0]),
  system: entity =>
    nameOf(
      targetsOf(entity, RELATION_PART_OF).find(ref =>
        ref.startsWith('system:'),
      ),
    ),
};

function nameOf(ref: string | undefined): string | undefined {
  return ref && parseEntityRef(ref).name;
}

/** Placeholders of a template that nothing is known of. */
export function unknownPlaceholders(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)]
    .map(([, name]) => name)
    .filter(
      name =>
        !Object.hasOwn(FIELDS, name) &&
        !(name.startsWith(ANNOTATION) && name.length > ANNOTATION.length),
    );
}

/** The scope of one entity; undefined when the entity lacks something that the template asks for. */
export function fillTemplate(
  template: string,
  entity: Entity,
): string | undefined {
  let isComplete = true;
  const filled = template.replace(PLACEHOLDER, (_, name: string) => {
    const value = name.startsWith(ANNOTATION)
      ? entity.metadata.annotations?.[name.slice(ANNOTATION.length)]?.trim()
      : FIELDS[name]?.(entity);
    isComplete &&= Boolean(value);
    return value ?? '';
  });
  return isComplete ? filled : undefined;
}
