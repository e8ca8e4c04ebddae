import { scorecard } from './translation/messages/scorecard';

const { pages } = scorecard.scorecard;

/** A page of the scorecard, the same in both frontend systems. */
export type ScorecardPageEntry = {
  name: keyof typeof pages;
  /** Below the address of the scorecard. */
  path: string;
  /** In English; `useScorecardTitle` gives it in the reader's language. */
  title: string;
  loader(): Promise<JSX.Element>;
};

/** The pages of the scorecard in the order of their tabs; the first one opens by itself. */
export const scorecardPages: readonly ScorecardPageEntry[] = [
  {
    name: 'overview',
    path: 'overview',
    title: pages.overview,
    loader: () =>
      import('./components/scorecard/overview/OverviewPage').then(m => (
        <m.OverviewPage />
      )),
  },
  {
    name: 'heat-map',
    path: 'heat-map',
    title: pages['heat-map'],
    loader: () =>
      import('./components/scorecard/heatmap/HeatMapPage').then(m => (
        <m.HeatMapPage />
      )),
  },
  {
    name: 'entities',
    path: 'entities',
    title: pages.entities,
    loader: () =>
      import('./components/scorecard/table/EntitiesPage').then(m => (
        <m.EntitiesPage />
      )),
  },
  {
    name: 'recommendations',
    path: 'recommendations',
    title: pages.recommendations,
    loader: () =>
      import('./components/scorecard/recommendations/RecommendationsPage').then(
        m => <m.RecommendationsPage />,
      ),
  },
  {
    name: 'models',
    path: 'models',
    title: pages.models,
    loader: () =>
      import('./components/scorecard/models/ModelsPage').then(m => (
        <m.ModelsPage />
      )),
  },
  {
    name: 'health',
    path: 'health',
    title: pages.health,
    loader: () =>
      import('./components/scorecard/health/HealthPage').then(m => (
        <m.HealthPage />
      )),
  },
];

/** Begins to load the page that the address names, so that its scripts do not wait for those of the frame around it. */
export const preloadScorecardPage = (pathname: string) => {
  const parts = pathname.split('/');
  const named = scorecardPages.find(({ path }) => parts.includes(path));
  // Whoever draws the page tells of a failure.
  (named ?? scorecardPages[0]).loader().catch(() => {});
};
