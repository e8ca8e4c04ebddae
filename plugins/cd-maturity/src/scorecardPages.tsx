/** A page of the scorecard, the same in both frontend systems. */
export type ScorecardPageEntry = {
  name: string;
  /** Below the address of the scorecard. */
  path: string;
  title: string;
  loader(): Promise<JSX.Element>;
};

/** The pages of the scorecard in the order of their tabs; the first one opens by itself. */
export const scorecardPages: readonly ScorecardPageEntry[] = [
  {
    name: 'overview',
    path: 'overview',
    title: 'Overview',
    loader: () =>
      import('./components/scorecard/overview/OverviewPage').then(m => (
        <m.OverviewPage />
      )),
  },
  {
    name: 'heat-map',
    path: 'heat-map',
    title: 'Heat map',
    loader: () =>
      import('./components/scorecard/heatmap/HeatMapPage').then(m => (
        <m.HeatMapPage />
      )),
  },
  {
    name: 'entities',
    path: 'entities',
    title: 'Entities',
    loader: () =>
      import('./components/scorecard/table/EntitiesPage').then(m => (
        <m.EntitiesPage />
      )),
  },
  {
    name: 'recommendations',
    path: 'recommendations',
    title: 'Recommendations',
    loader: () =>
      import('./components/scorecard/recommendations/RecommendationsPage').then(
        m => <m.RecommendationsPage />,
      ),
  },
  {
    name: 'models',
    path: 'models',
    title: 'Models',
    loader: () =>
      import('./components/scorecard/models/ModelsPage').then(m => (
        <m.ModelsPage />
      )),
  },
  {
    name: 'health',
    path: 'health',
    title: 'Health',
    loader: () =>
      import('./components/scorecard/health/HealthPage').then(m => (
        <m.HealthPage />
      )),
  },
];
