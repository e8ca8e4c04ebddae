import { Entity } from '@backstage/catalog-model';

/** Whether a link of the entity is of such a type or title. */
export function hasLink(entity: Entity, wanted: RegExp): boolean {
  return (entity.metadata.links ?? []).some(
    link => wanted.test(link.type ?? '') || wanted.test(link.title ?? ''),
  );
}

/** Whether the entity carries one of the annotations, with a value. */
export function hasAnnotation(
  entity: Entity,
  keys: readonly string[],
): boolean {
  const annotations = entity.metadata.annotations ?? {};
  return keys.some(key => Boolean(annotations[key]?.trim()));
}
