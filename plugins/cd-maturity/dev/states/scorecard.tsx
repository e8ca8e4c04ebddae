import { HeatMapPage } from '../../src/components/scorecard/heatmap/HeatMapPage';
import { HealthPage } from '../../src/components/scorecard/health/HealthPage';
import { ModelsPage } from '../../src/components/scorecard/models/ModelsPage';
import { OverviewPage } from '../../src/components/scorecard/overview/OverviewPage';
import { RecommendationsPage } from '../../src/components/scorecard/recommendations/RecommendationsPage';
import { EntitiesPage } from '../../src/components/scorecard/table/EntitiesPage';
import { aSummary, rows } from '../../src/__fixtures__/scorecard';
import {
  fiftyTeams,
  hardRows,
  hardSummary,
  largeHeatmap,
  largeModel,
  largeWork,
} from './large';
import { Answers, State } from './types';

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

/** The usual states of a page: with data, while it loads, when all fails. */
const usual = (
  id: string,
  title: string,
  element: State['element'],
  answers: Answers = {},
): State[] => [
  { id, title, element, answers },
  {
    id: `${id}-loading`,
    title: `${title}, loading`,
    element,
    answers,
    all: 'waits',
  },
  {
    id: `${id}-failing`,
    title: `${title}, failing`,
    element,
    answers,
    all: 'fails',
  },
];

export const scorecardStates: State[] = [
  ...usual('overview', 'Overview', <OverviewPage />),
  {
    id: 'overview-empty',
    title: 'Overview, nothing is rated',
    element: <OverviewPage />,
    answers: { api: { getSummary: async () => nothing, ...listOf([]) } },
  },
  {
    id: 'overview-one',
    title: 'Overview, one component',
    element: <OverviewPage />,
    answers: { api: { ...listOf(rows(1)) } },
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
  ...usual('heat-map', 'Heat map', <HeatMapPage />),
  {
    id: 'heat-map-large',
    title: 'Heat map, 300 practices (choose Practices)',
    element: <HeatMapPage />,
    answers: { org: { getHeatmap: async () => largeHeatmap() } },
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
];
