import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { targetsOf } from './relations';
import { CatalogFact } from './types';

export const ownerIsGroup: CatalogFact = {
  id: 'catalog.owner_is_group',
  read: ({ entity, related }) =>
    targetsOf(entity, RELATION_OWNED_BY).some(
      ref => related.get(ref)?.kind === 'group',
    ),
};
