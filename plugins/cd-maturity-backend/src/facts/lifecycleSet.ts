import { specText } from './relations';
import { CatalogFact } from './types';

export const lifecycleSet: CatalogFact = {
  id: 'catalog.lifecycle_set',
  read: ({ entity }) => specText(entity, 'lifecycle') !== undefined,
};
