import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import EqualizerIcon from '@material-ui/icons/Equalizer';
import { scorecardRouteRef } from '../routes';
import { scorecardPages } from '../scorecardPages';

/** The scorecard of the whole organisation; its pages are extensions of their own. */
export const scorecardPage = PageBlueprint.make({
  params: {
    path: '/cd-maturity',
    title: 'CD maturity',
    icon: <EqualizerIcon fontSize="inherit" />,
    routeRef: scorecardRouteRef,
  },
});

export const scorecardSubPages = scorecardPages.map(({ name, ...params }) =>
  SubPageBlueprint.make({
    attachTo: { id: 'page:cd-maturity', input: 'pages' },
    name,
    params,
  }),
);
