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
import { scorecardPage, scorecardSubPages } from './extensions/scorecard';
import { maturityTabRouteRef, scorecardRouteRef } from './routes';

/** Everything for the new frontend system; each extension can be configured and switched off. */
export const cdMaturityPlugin = createFrontendPlugin({
  pluginId: 'cd-maturity',
  title: 'CD maturity',
  icon: <EqualizerIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: scorecardRouteRef, maturityTab: maturityTabRouteRef },
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
  ],
});
