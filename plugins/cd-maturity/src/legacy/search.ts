import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { MATURITY_TYPE } from '../components/search/maturityDocument';
import { cdMaturityPlugin } from './plugin';

/** A component with its level among the results of a search, for `SearchResult`. @public */
export const MaturitySearchResultListItem = cdMaturityPlugin.provide(
  createSearchResultListItemExtension({
    name: 'MaturitySearchResultListItem',
    predicate: ({ type }) => type === MATURITY_TYPE,
    component: () =>
      import('../components/search/MaturityResult').then(m => m.MaturityResult),
  }),
);
