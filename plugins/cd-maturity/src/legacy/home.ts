import { createCardExtension } from '@backstage/plugin-home-react';
import { cdMaturityPlugin } from './plugin';

/** Levels of what the reader's teams own, for a home page. @public */
export const HomeMyServices = cdMaturityPlugin.provide(
  createCardExtension({
    name: 'HomeMyServices',
    title: 'Maturity of my services',
    components: () =>
      import('../components/home/MyServices').then(m => ({
        Content: m.MyServices,
      })),
  }),
);

/** What pays off most for the reader's teams, for a home page. @public */
export const HomeMyRecommendations = cdMaturityPlugin.provide(
  createCardExtension({
    name: 'HomeMyRecommendations',
    title: 'My open recommendations',
    components: () =>
      import('../components/home/MyRecommendations').then(m => ({
        Content: m.MyRecommendations,
      })),
  }),
);

/** How the organisation moved, for a home page. @public */
export const HomeOrgTrend = cdMaturityPlugin.provide(
  createCardExtension({
    name: 'HomeOrgTrend',
    title: 'Maturity over time',
    components: () =>
      import('../components/home/OrgTrend').then(m => ({
        Content: m.OrgTrend,
      })),
  }),
);
