import { parseEntityRef } from '@backstage/catalog-model';

/** Where the resources of an entity begin. */
export function entityPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return `/entities/${[kind, namespace, name]
    .map(part => encodeURIComponent(part.toLowerCase()))
    .join('/')}`;
}
