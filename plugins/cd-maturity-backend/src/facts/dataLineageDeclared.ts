import {
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
} from '@backstage/catalog-model';
import { targetsOf } from './relations';
import { CatalogFact } from './types';

const DATASET =
  /\b(data-?sets?|tables?|topics?|streams?|feature-?(view|set|store)s?)\b/i;

/** Input and output take two at least. Which one a relation means is not told by the catalog. */
const LEAST = 2;

export const dataLineageDeclared: CatalogFact = {
  id: 'ml.data_lineage_declared',
  read: ({ entity, related }) => {
    const datasets = [RELATION_DEPENDS_ON, RELATION_DEPENDENCY_OF]
      .flatMap(type => targetsOf(entity, type))
      .filter(ref => {
        const target = related.get(ref);
        return target?.kind === 'resource' && DATASET.test(target.type ?? '');
      });
    return new Set(datasets).size >= LEAST;
  },
};
