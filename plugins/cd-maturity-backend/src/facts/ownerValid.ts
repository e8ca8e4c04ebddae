import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { targetsOf } from './relations';
import { CatalogFact } from './types';

export const ownerValid: CatalogFact = {
  id: 'catalog.owner_valid',
  read: ({ entity, related }) =>
    targetsOf(entity, RELATION_OWNED_BY).some(ref =>
      ['group', 'user'].includes(related.get(ref)?.kind ?? ''),
    ),
};
