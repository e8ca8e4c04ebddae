import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import EqualizerIcon from '@material-ui/icons/Equalizer';
import { MATURITY_TYPE } from '../components/search/maturityDocument';

/** A component with its level among the results of a search. */
export const maturitySearchResult = SearchResultListItemBlueprint.make({
  params: {
    predicate: ({ type }) => type === MATURITY_TYPE,
    icon: <EqualizerIcon />,
    component: () =>
      import('../components/search/MaturityResult').then(m => m.MaturityResult),
  },
});

/** Results about maturity only. */
export const maturityResultType = SearchFilterResultTypeBlueprint.make({
  name: MATURITY_TYPE,
  params: {
    value: MATURITY_TYPE,
    name: 'CD maturity',
    icon: <EqualizerIcon />,
  },
});
