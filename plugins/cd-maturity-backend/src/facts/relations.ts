import { Entity } from '@backstage/catalog-model';

/** Targets of one kind of relation, full and lower case. */
export function targetsOf(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLocaleLowerCase('en-US'));
}

/** A field of `spec`, when it is a text that says something. */
export function specText(entity: Entity, field: string): string | undefined {
  const value = entity.spec?.[field];
  return typeof value === 'string' && value.trim() ? value : undefined;
}
