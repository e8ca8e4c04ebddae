import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import EqualizerIcon from '@material-ui/icons/Equalizer';
import {
  cdMaturityApi,
  cdMaturityOperationsApi,
  cdMaturityOrgApi,
  cdMaturityPeopleApi,
  cdMaturitySetupApi,
} from './extensions/api';
import {
  maturityEntityCard,
  maturityEntityContent,
  maturityGroupContent,
} from './extensions/entity';
import { homeWidgets } from './extensions/home';
import { scorecardPage, scorecardSubPages } from './extensions/scorecard';
import { maturityResultType, maturitySearchResult } from './extensions/search';
import {
  maturityTabRouteRef,
  scorecardRouteRef,
  toScorecardRouteRef,
} from './routes';

/**
 * Everything for the new frontend system; each extension can be configured and switched off.
 *
 * @public
 */
export const cdMaturityPlugin = createFrontendPlugin({
  pluginId: 'cd-maturity',
  title: 'CD maturity',
  icon: <EqualizerIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: scorecardRouteRef, maturityTab: maturityTabRouteRef },
  externalRoutes: { toScorecard: toScorecardRouteRef },
  extensions: [
    cdMaturityApi,
    cdMaturityOperationsApi,
    cdMaturityOrgApi,
    cdMaturityPeopleApi,
    cdMaturitySetupApi,
    maturityEntityContent,
    maturityGroupContent,
    maturityEntityCard,
    scorecardPage,
    ...scorecardSubPages,
    ...homeWidgets,
    maturitySearchResult,
    maturityResultType,
  ],
});
