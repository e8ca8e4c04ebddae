import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

const layout = {
  width: { minColumns: 3, defaultColumns: 4 },
  height: { minRows: 3, defaultRows: 5 },
};

/** Levels of what the reader's teams own, for the home page. */
const myServicesWidget = HomePageWidgetBlueprint.make({
  name: 'my-services',
  params: {
    name: 'CdMaturityMyServices',
    title: 'Maturity of my services',
    description: 'Levels of the components that your teams own',
    layout,
    components: () =>
      import('../components/home/MyServices').then(m => ({
        Content: m.MyServices,
      })),
  },
});

/** What pays off most for the reader's teams, for the home page. */
const myRecommendationsWidget = HomePageWidgetBlueprint.make({
  name: 'my-recommendations',
  params: {
    name: 'CdMaturityMyRecommendations',
    title: 'My open recommendations',
    description: 'What pays off most for the components that your teams own',
    layout,
    components: () =>
      import('../components/home/MyRecommendations').then(m => ({
        Content: m.MyRecommendations,
      })),
  },
});

/** How the organisation moved, for the home page. */
const orgTrendWidget = HomePageWidgetBlueprint.make({
  name: 'org-trend',
  params: {
    name: 'CdMaturityOrgTrend',
    title: 'Maturity over time',
    description: 'How the levels of all components moved in a quarter',
    layout,
    components: () =>
      import('../components/home/OrgTrend').then(m => ({
        Content: m.OrgTrend,
      })),
  },
});

export const homeWidgets = [
  myServicesWidget,
  myRecommendationsWidget,
  orgTrendWidget,
];
