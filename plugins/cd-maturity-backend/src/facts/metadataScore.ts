import { RELATION_OWNED_BY, RELATION_PART_OF } from '@backstage/catalog-model';
import { hasDocs } from './docsLinked';
import { specText, targetsOf } from './relations';
import { hasRepository } from './repoLinked';
import { CatalogContext, CatalogFigure } from './types';

function filledFields({ entity, related }: CatalogContext): boolean[] {
  return [
    targetsOf(entity, RELATION_OWNED_BY).some(ref => related.has(ref)),
    targetsOf(entity, RELATION_PART_OF).length > 0,
    specText(entity, 'lifecycle') !== undefined,
    specText(entity, 'type') !== undefined,
    Boolean(entity.metadata.description?.trim()),
    hasRepository(entity),
    hasDocs(entity),
    (entity.metadata.tags ?? []).length > 0,
  ];
}

/** Share of owner, system, lifecycle, type, description, source, docs and tags that are filled. */
export const metadataScore: CatalogFigure = {
  id: 'catalog.metadata_score',
  read: context => {
    const fields = filledFields(context);
    return fields.filter(Boolean).length / fields.length;
  },
};
