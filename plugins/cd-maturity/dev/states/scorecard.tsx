import { HeatMapPage } from '../../src/components/scorecard/heatmap/HeatMapPage';
import { HealthPage } from '../../src/components/scorecard/health/HealthPage';
import { ModelsPage } from '../../src/components/scorecard/models/ModelsPage';
import { OverviewPage } from '../../src/components/scorecard/overview/OverviewPage';
import { RecommendationsPage } from '../../src/components/scorecard/recommendations/RecommendationsPage';
import { EntitiesPage } from '../../src/components/scorecard/table/EntitiesPage';
import { aHeatmap, anAggregateRow } from '../../src/__fixtures__/org';
import { aSummary, rows } from '../../src/__fixtures__/scorecard';
import {
  fiftyTeams,
  hardRows,
  hardSummary,
  largeModel,
  largeWork,
} from './large';
import { aSummaryOfOne } from './one';
import { Answers, State } from './types';
import { away, usual } from './usual';

const listOf = (items: ReturnType<typeof rows>): Answers['api'] => ({
  getScorecard: async () => ({
    items,
    pageInfo: {},
    total: { count: items.length, more: false },
  }),
});
const nothing = aSummary({
  totals: { ...aSummary().totals, eligible: 0, rated: 0, medianLevel: null },
  rows: [],
  openGates: [],
});

export const scorecardStates: State[] = [
  ...usual('overview', 'Overview', <OverviewPage />),
  {
    id: 'overview-empty',
    title: 'Overview, nothing is rated',
    element: <OverviewPage />,
    answers: { api: { getSummary: async () => nothing, ...listOf([]) } },
  },
  {
    id: 'overview-scope',
    title: 'Overview, choosing the group that it is about',
    element: <OverviewPage />,
    answers: {},
    press: ['Scope All groups'],
  },
  {
    id: 'overview-one',
    title: 'Overview, one component',
    element: <OverviewPage />,
    answers: {
      api: { getSummary: async () => aSummaryOfOne(), ...listOf(rows(1)) },
      org: {
        getTrend: async () => [],
        getMovers: async () => ({
          from: '2025-10-23T00:00:00.000Z',
          to: '2025-11-22T00:00:00.000Z',
          improved: [],
          regressed: [],
        }),
      },
      people: { getCampaigns: async () => ({ items: [], pageInfo: {} }) },
    },
  },
  {
    id: 'overview-teams',
    title: 'Overview, fifty teams',
    element: <OverviewPage />,
    answers: {
      api: { getSummary: async () => aSummary({ rows: fiftyTeams() }) },
    },
  },
  {
    id: 'overview-names',
    title: 'Overview, long and foreign names',
    element: <OverviewPage />,
    answers: {
      api: { getSummary: async () => hardSummary(), ...listOf(hardRows()) },
    },
  },
  {
    id: 'overview-parts-failing',
    title: 'Overview, some parts failing',
    element: <OverviewPage />,
    answers: {
      api: { getScorecard: away },
      org: { getTrend: away, getMovers: away },
      people: { getCampaigns: away },
    },
  },
  ...usual('heat-map', 'Heat map', <HeatMapPage />),
  {
    id: 'heat-map-teams',
    title: 'Heat map, fifty teams',
    element: <HeatMapPage />,
    answers: {
      org: {
        getHeatmap: async (_groupBy, { parent } = {}) =>
          aHeatmap({
            items: fiftyTeams()
              .filter(row => row.parent === parent)
              .map(row => anAggregateRow(row, !parent)),
          }),
      },
    },
  },
  {
    id: 'heat-map-empty',
    title: 'Heat map, no team',
    element: <HeatMapPage />,
    answers: { org: { getHeatmap: async () => aHeatmap({ items: [] }) } },
  },
  ...usual('entities', 'Entities', <EntitiesPage />, {
    api: listOf(rows(1000)),
  }),
  {
    id: 'entities-empty',
    title: 'Entities, none',
    element: <EntitiesPage />,
    answers: { api: listOf([]) },
  },
  {
    id: 'entities-names',
    title: 'Entities, long and foreign names',
    element: <EntitiesPage />,
    answers: { api: listOf(hardRows()) },
  },
  ...usual('recommendations', 'Recommendations', <RecommendationsPage />),
  {
    id: 'recommendations-empty',
    title: 'Recommendations, none',
    element: <RecommendationsPage />,
    answers: {
      org: { getOpenWork: async () => [] },
      people: {
        getExemptions: async () => ({ items: [], pageInfo: {} }),
        getDisputes: async () => ({ items: [], pageInfo: {} }),
        getCampaigns: async () => ({ items: [], pageInfo: {} }),
      },
    },
  },
  {
    id: 'recommendations-large',
    title: 'Recommendations, 300 practices',
    element: <RecommendationsPage />,
    answers: { org: { getOpenWork: async () => largeWork() } },
  },
  ...usual('models', 'Models', <ModelsPage />),
  {
    id: 'models-large',
    title: 'Models, 300 practices',
    element: <ModelsPage />,
    answers: { api: { getModel: async () => largeModel() } },
  },
  ...usual('health', 'Health', <HealthPage />),
  {
    id: 'health-empty',
    title: 'Health, no source',
    element: <HealthPage />,
    answers: {
      operations: {
        getSourceHealth: async () => ({ items: [] }),
        getDeliveries: async () => ({ items: [], pageInfo: {} }),
        getUnboundScopes: async () => ({ items: [], pageInfo: {} }),
      },
    },
  },
];
