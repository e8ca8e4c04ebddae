import {
  ApiBlueprint,
  PageBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import EqualizerIcon from '@material-ui/icons/Equalizer';
import { CdMaturityClient } from 'backstage-plugin-cd-maturity-common';
import { cdMaturityApiRef } from './api/cdMaturityApiRef';
import { maturityTabRouteRef, scorecardRouteRef } from './routes';

const cdMaturityApi = ApiBlueprint.make({
  params: define =>
    define({
      api: cdMaturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new CdMaturityClient(apis),
    }),
});

/** The maturity tab of components. */
export const maturityEntityContent = EntityContentBlueprint.make({
  name: 'maturity',
  params: {
    path: 'maturity',
    title: 'Maturity',
    filter: { kind: 'component' },
    routeRef: maturityTabRouteRef,
    loader: () =>
      import('./components/maturity/MaturityTab').then(m => <m.MaturityTab />),
  },
});

/** The scorecard of the whole organisation. */
export const scorecardPage = PageBlueprint.make({
  params: {
    path: '/cd-maturity',
    title: 'CD maturity',
    icon: <EqualizerIcon fontSize="inherit" />,
    routeRef: scorecardRouteRef,
    loader: () =>
      import('./components/scorecard/ScorecardPage').then(m => (
        <m.ScorecardPage />
      )),
  },
});

export const cdMaturityPlugin = createFrontendPlugin({
  pluginId: 'cd-maturity',
  title: 'CD maturity',
  icon: <EqualizerIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { scorecard: scorecardRouteRef, maturityTab: maturityTabRouteRef },
  extensions: [cdMaturityApi, maturityEntityContent, scorecardPage],
});
