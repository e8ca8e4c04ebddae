import {
  RELATION_DEPENDS_ON,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { targetsOf } from './relations';
import { CatalogFact } from './types';

/** An empty `spec.dependsOn` declares that there are none. */
export const relationsDeclared: CatalogFact = {
  id: 'catalog.relations_declared',
  read: ({ entity }) =>
    targetsOf(entity, RELATION_PART_OF).some(ref =>
      ref.startsWith('system:'),
    ) &&
    (targetsOf(entity, RELATION_DEPENDS_ON).length > 0 ||
      Array.isArray(entity.spec?.dependsOn)),
};
