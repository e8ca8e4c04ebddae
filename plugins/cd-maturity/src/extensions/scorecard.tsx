import {
  PageBlueprint,
  SubPageBlueprint,
  coreExtensionData,
} from '@backstage/frontend-plugin-api';
import EqualizerIcon from '@material-ui/icons/Equalizer';
import { scorecardRouteRef } from '../routes';
import { preloadScorecardPage, scorecardPages } from '../scorecardPages';
import { scorecard } from '../translation/messages/scorecard';

const icon = <EqualizerIcon fontSize="inherit" />;

/** The scorecard of the whole organisation; its pages are extensions of their own. */
export const scorecardPage = PageBlueprint.makeWithOverrides({
  factory: (page, { inputs, config }) => {
    const title = config.title ?? scorecard.scorecard.title;
    const pages = inputs.pages.map(sub => ({
      path: sub.get(coreExtensionData.routePath),
      title: sub.get(coreExtensionData.title),
      icon: sub.get(coreExtensionData.icon),
      element: sub.get(coreExtensionData.reactElement),
    }));
    return page({
      path: '/cd-maturity',
      title,
      icon,
      routeRef: scorecardRouteRef,
      // The framework's own header cannot speak the reader's language.
      noHeader: true,
      loader: async () => {
        preloadScorecardPage(window.location.pathname);
        const { ScorecardLayout } = await import(
          '../components/scorecard/layout/ScorecardLayout'
        );
        return <ScorecardLayout title={title} icon={icon} pages={pages} />;
      },
    });
  },
});

export const scorecardSubPages = scorecardPages.map(({ name, ...params }) =>
  SubPageBlueprint.make({
    attachTo: { id: 'page:cd-maturity', input: 'pages' },
    name,
    params,
  }),
);
