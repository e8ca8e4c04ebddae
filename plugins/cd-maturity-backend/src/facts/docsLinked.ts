import { Entity } from '@backstage/catalog-model';
import { hasAnnotation, hasLink } from './links';
import { CatalogFact } from './types';

const ANNOTATIONS = [
  'backstage.io/techdocs-ref',
  'backstage.io/techdocs-entity',
];

export function hasDocs(entity: Entity): boolean {
  return (
    hasAnnotation(entity, ANNOTATIONS) || hasLink(entity, /^(docs?|runbook)$/i)
  );
}

export const docsLinked: CatalogFact = {
  id: 'catalog.docs_linked',
  read: ({ entity }) => hasDocs(entity),
};
