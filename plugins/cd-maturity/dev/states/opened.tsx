import { ResponseError } from '@backstage/errors';
import { anAssessment } from '../../src/__fixtures__/assessment';
import { NOW, aMaturity } from '../../src/__fixtures__/maturity';
import { theMetrics, trendOf } from '../../src/__fixtures__/metrics';
import { aClause } from '../../src/__fixtures__/practices';
import { HealthPage } from '../../src/components/scorecard/health/HealthPage';
import { HeatMapPage } from '../../src/components/scorecard/heatmap/HeatMapPage';
import { ModelsPage } from '../../src/components/scorecard/models/ModelsPage';
import { RecommendationsPage } from '../../src/components/scorecard/recommendations/RecommendationsPage';
import { EntitiesPage } from '../../src/components/scorecard/table/EntitiesPage';
import { group, tab } from './elements';
import { largeHeatmap, practicesHeatmap } from './large';
import { State } from './types';

const FIRST = 'Operations work with or in the team';
const OPEN = 'Promotion does not wait for a person';

const pressed = (
  id: string,
  title: string,
  element: State['element'],
  press: readonly string[],
  answers: State['answers'] = {},
): State => ({ id, title, element, press, answers });

const ofPractice = (id: string, title: string, action: string) =>
  pressed(`tab-${id}`, `Maturity tab, ${title}`, tab, [
    `More about ${FIRST}`,
    action,
  ]);

/** The share of deployments that waited, against what is asked. */
const waitsOverTime: State['answers'] = {
  api: {
    getEntity: async () => {
      const maturity = aMaturity();
      return {
        ...maturity,
        practices: maturity.practices.map(practice =>
          practice.title === OPEN
            ? {
                ...practice,
                clauses: [aClause({ threshold: { op: '<=', pass: 0.1 } })],
              }
            : practice,
        ),
      };
    },
    getMetrics: async () =>
      theMetrics().map(metric =>
        metric.id === 'deploy.manual_approval_ratio'
          ? {
              ...metric,
              trend: trendOf([1, 1, 0.98, 1, 1, 0.96, 1, 1, 1, 1, 1, 1]),
            }
          : metric,
      ),
  },
};

/** As the backend refuses what came too late. */
const changedMeanwhile = async () => {
  const error = {
    name: 'StaleStateError',
    message: 'Somebody else decided meanwhile',
    current: {
      state: 'planned',
      plannedFor: '2025-12-24',
      decidedBy: 'user:default/kim.osei',
      decidedAt: NOW,
      reopened: false,
      version: 4,
    },
  };
  throw await ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode: 409 } }), {
      status: 409,
      headers: { 'content-type': 'application/json' },
    }),
  );
};

const refused = async (): Promise<never> => {
  throw new Error('The database is away');
};

/** What a reader sees after pressing something: menus, dialogs, unfolded rows. */
export const opened: State[] = [
  pressed('tab-radar', 'Maturity tab, radar', tab, ['Radar']),
  pressed('tab-tried', 'Maturity tab, one practice ticked', tab, [
    `Try: ${FIRST}`,
  ]),
  pressed('tab-menu', 'Maturity tab, menu of decisions', tab, [
    `More about ${FIRST}`,
  ]),
  ofPractice('plan', 'planning', 'Plan'),
  ofPractice('snooze', 'setting aside', 'Set aside'),
  ofPractice('decline', 'declining', 'Decline'),
  ofPractice('dispute', 'disputing', 'Dispute the reading'),
  ofPractice('exemption', 'asking for an exemption', 'Ask for an exemption'),
  pressed(
    'tab-stale',
    'Maturity tab, somebody else was faster',
    tab,
    ['Acknowledge'],
    { api: { decide: changedMeanwhile } },
  ),
  pressed(
    'tab-refused',
    'Maturity tab, a decision is refused',
    tab,
    ['Acknowledge'],
    { api: { decide: refused } },
  ),
  pressed('tab-practice', 'Maturity tab, an unfolded practice', tab, [OPEN]),
  pressed(
    'tab-practice-trend',
    'Maturity tab, an unfolded practice over time',
    tab,
    [OPEN],
    waitsOverTime,
  ),
  pressed('tab-definitions', 'Maturity tab, definitions', tab, ['Definitions']),
  pressed('tab-bindings', 'Maturity tab, sources', tab, ['Sources and why']),
  pressed('tab-bindings-edited', 'Maturity tab, correcting sources', tab, [
    'Sources and why',
    'Correct',
    'Add a scope',
    'Save',
  ]),
  pressed('tab-recognition', 'Maturity tab, what the jobs do', tab, [
    'Correct the mapping',
    'Acceptance',
  ]),
  pressed(
    'tab-evidence',
    'Maturity tab, evidence for an answer',
    tab,
    ['Answered 1', 'Link and note for: Promotion does not wait for a person.'],
    { people: { getAssessment: async () => anAssessment() } },
  ),
  pressed('group-goal', 'Tab of a group, its goal', group, ['Set a goal']),
  pressed(
    'heat-map-practices',
    'Heat map, practices',
    <HeatMapPage />,
    ['Practices', 'Build'],
    { org: { getHeatmap: async () => practicesHeatmap() } },
  ),
  pressed(
    'heat-map-large',
    'Heat map, 300 practices',
    <HeatMapPage />,
    ['Practices'],
    { org: { getHeatmap: async () => largeHeatmap() } },
  ),
  pressed('entities-filter', 'Entities, menu of filters', <EntitiesPage />, [
    'Add filter',
  ]),
  pressed('entities-columns', 'Entities, choice of columns', <EntitiesPage />, [
    'Columns',
  ]),
  pressed('entities-views', 'Entities, saved views', <EntitiesPage />, [
    'Saved views',
  ]),
  pressed(
    'recommendations-approve',
    'Recommendations, approving',
    <RecommendationsPage />,
    ['Approve'],
  ),
  pressed(
    'recommendations-answer',
    'Recommendations, answering a dispute',
    <RecommendationsPage />,
    ['Answer'],
  ),
  pressed(
    'campaign',
    'Recommendations, an unfolded campaign',
    <RecommendationsPage />,
    ['Settings into version control'],
  ),
  pressed(
    'campaign-new',
    'Recommendations, a new campaign',
    <RecommendationsPage />,
    ['New campaign'],
    { org: { getHeatmap: async () => practicesHeatmap() } },
  ),
  pressed(
    'campaign-end',
    'Recommendations, ending a campaign',
    <RecommendationsPage />,
    ['Settings into version control', 'End it'],
  ),
  pressed(
    'campaign-goal',
    'Recommendations, a campaign becomes a goal',
    <RecommendationsPage />,
    ['Settings into version control', 'Keep as a goal'],
  ),
  pressed('models-practice', 'Models, an unfolded practice', <ModelsPage />, [
    'Build 6',
    OPEN,
  ]),
  pressed('models-preview', 'Models, who moves', <ModelsPage />, [
    'Build 6',
    OPEN,
    'What if it were switched off',
    'Preview',
  ]),
  pressed('health-delivery', 'Health, what was delivered', <HealthPage />, [
    'Show payload',
  ]),
];
