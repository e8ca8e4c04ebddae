import { anAssessment } from '../../src/__fixtures__/assessment';
import {
  aMaturity,
  aProvisionalMaturity,
  anUnratedMaturity,
} from '../../src/__fixtures__/maturity';
import { anAggregate } from '../../src/__fixtures__/org';
import { MyRecommendations } from '../../src/components/home/MyRecommendations';
import { MyServices } from '../../src/components/home/MyServices';
import { OrgTrend } from '../../src/components/home/OrgTrend';
import { MaturityResult } from '../../src/components/search/MaturityResult';
import { card, domain, group, system, tab } from './elements';
import { hardNames } from './large';
import { State } from './types';
import { away, usual } from './usual';

export const entityStates: State[] = [
  ...usual('tab', 'Maturity tab', tab, {
    people: { getAssessment: async () => anAssessment() },
  }),
  {
    id: 'tab-unrated',
    title: 'Maturity tab, unrated',
    element: tab,
    answers: {
      api: {
        getEntity: async () => anUnratedMaturity(),
        getChanges: async () => ({ items: [] }),
      },
      org: { getHistory: async () => [] },
    },
  },
  {
    id: 'tab-provisional',
    title: 'Maturity tab, provisional',
    element: tab,
    answers: { api: { getEntity: async () => aProvisionalMaturity() } },
  },
  {
    id: 'tab-others',
    title: 'Maturity tab of another team',
    element: tab,
    answers: {
      api: {
        getEntity: async () =>
          aMaturity({
            rights: {
              decide: false,
              whyNot:
                'Only group:default/payments decides for component:default/payments-api',
              refusal: {
                code: 'other-owner',
                params: {
                  owner: 'group:default/payments',
                  entity: 'component:default/payments-api',
                },
              },
            },
          }),
      },
    },
  },
  {
    id: 'tab-parts-failing',
    title: 'Maturity tab, some parts failing',
    element: tab,
    answers: {
      api: { getPipeline: away, getMetrics: away, getChanges: away },
      org: { getHistory: away },
      people: { getAssessment: away, getExemptions: away },
    },
  },
  {
    id: 'tab-names',
    title: 'Maturity tab, long and foreign names',
    element: tab,
    answers: {
      api: {
        getEntity: async () => ({
          ...aMaturity(),
          practices: aMaturity().practices.map((practice, at) => ({
            ...practice,
            title: `${practice.title} ${hardNames[at % hardNames.length]}`,
          })),
        }),
      },
    },
  },
  ...usual('group', 'Tab of a group', group),
  { id: 'system', title: 'Tab of a system', element: system, answers: {} },
  { id: 'domain', title: 'Tab of a domain', element: domain, answers: {} },
  {
    id: 'group-parts-failing',
    title: 'Tab of a group, some parts failing',
    element: group,
    answers: { api: { getScorecard: away }, people: { getGoal: away } },
  },
  {
    id: 'group-empty',
    title: 'Tab of a group that owns nothing',
    element: group,
    answers: {
      api: {
        getScorecard: async () => ({
          items: [],
          pageInfo: {},
          total: { count: 0, more: false },
        }),
      },
      org: {
        getAggregate: async () => {
          const { total } = anAggregate();
          const nothing = {
            level: null,
            distribution: { levels: [0, 0, 0, 0, 0, 0], unrated: 0 },
          };
          return anAggregate({
            total: {
              ...total,
              eligible: 0,
              rated: 0,
              meanConfidence: null,
              overall: nothing,
              dimensions: Object.fromEntries(
                Object.keys(total.dimensions).map(id => [id, nothing]),
              ),
            },
            target: { level: 3, atTarget: 0 },
            children: [],
            openGates: [],
          });
        },
      },
    },
  },
  ...usual('card', 'Overview card', card),
  {
    id: 'card-unrated',
    title: 'Overview card, unrated',
    element: card,
    answers: { api: { getEntity: async () => anUnratedMaturity() } },
  },
  ...usual(
    'widgets',
    'Home widgets',
    <>
      <MyServices />
      <MyRecommendations />
      <OrgTrend />
    </>,
  ),
  {
    id: 'search',
    title: 'Result of a search',
    element: (
      <MaturityResult
        result={{
          title: 'payments-api',
          text: 'Maturity: Advanced. Open: One command builds',
          location: '/catalog/default/component/payments-api',
          level: 'Advanced',
          openPractices: ['cd.build.one-command'],
        }}
      />
    ),
    answers: {},
  },
];
