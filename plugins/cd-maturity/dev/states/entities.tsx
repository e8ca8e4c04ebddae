import { EntityProvider } from '@backstage/plugin-catalog-react';
import { ReactElement } from 'react';
import { entity } from '../../src/__fixtures__/entity';
import {
  aMaturity,
  aProvisionalMaturity,
  anUnratedMaturity,
} from '../../src/__fixtures__/maturity';
import { MaturityCard } from '../../src/components/card/MaturityCard';
import { GroupTab } from '../../src/components/group/GroupTab';
import { MyRecommendations } from '../../src/components/home/MyRecommendations';
import { MyServices } from '../../src/components/home/MyServices';
import { OrgTrend } from '../../src/components/home/OrgTrend';
import { MaturityTab } from '../../src/components/maturity/MaturityTab';
import { MaturityResult } from '../../src/components/search/MaturityResult';
import { hardNames } from './large';
import { State } from './types';

const ofComponent = (element: ReactElement) => (
  <EntityProvider entity={entity}>{element}</EntityProvider>
);
const ofGroup = (element: ReactElement) => (
  <EntityProvider
    entity={{
      ...entity,
      kind: 'Group',
      metadata: { name: 'commerce', namespace: 'default' },
    }}
  >
    {element}
  </EntityProvider>
);
const tab = ofComponent(<MaturityTab />);
const group = ofGroup(<GroupTab />);
const card = ofComponent(<MaturityCard />);

export const entityStates: State[] = [
  { id: 'tab', title: 'Maturity tab', element: tab, answers: {} },
  {
    id: 'tab-loading',
    title: 'Maturity tab, loading',
    element: tab,
    answers: {},
    all: 'waits',
  },
  {
    id: 'tab-failing',
    title: 'Maturity tab, failing',
    element: tab,
    answers: {},
    all: 'fails',
  },
  {
    id: 'tab-unrated',
    title: 'Maturity tab, unrated',
    element: tab,
    answers: { api: { getEntity: async () => anUnratedMaturity() } },
  },
  {
    id: 'tab-provisional',
    title: 'Maturity tab, provisional',
    element: tab,
    answers: { api: { getEntity: async () => aProvisionalMaturity() } },
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
  { id: 'group', title: 'Tab of a group', element: group, answers: {} },
  {
    id: 'group-loading',
    title: 'Tab of a group, loading',
    element: group,
    answers: {},
    all: 'waits',
  },
  {
    id: 'group-failing',
    title: 'Tab of a group, failing',
    element: group,
    answers: {},
    all: 'fails',
  },
  { id: 'card', title: 'Overview card', element: card, answers: {} },
  {
    id: 'widgets',
    title: 'Home widgets',
    element: (
      <>
        <MyServices />
        <MyRecommendations />
        <OrgTrend />
      </>
    ),
    answers: {},
  },
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
