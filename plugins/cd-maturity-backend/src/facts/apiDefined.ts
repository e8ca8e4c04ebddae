import { RELATION_PROVIDES_API } from '@backstage/catalog-model';
import { targetsOf } from './relations';
import { CatalogFact } from './types';

/** Says nothing about an entity that lists no API: there is no interface to look at. */
export const apiDefined: CatalogFact = {
  id: 'catalog.api_defined',
  read: ({ entity, related }) => {
    const apis = targetsOf(entity, RELATION_PROVIDES_API);
    return apis.length === 0
      ? undefined
      : apis.every(ref => related.get(ref)?.kind === 'api');
  },
};
