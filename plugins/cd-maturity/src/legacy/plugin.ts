import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  createRouteRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  CdMaturityClient,
  OperationsClient,
  OrgClient,
  PeopleClient,
  SetupClient,
} from 'backstage-plugin-cd-maturity-common';
import { cdMaturityApiRef } from '../api/cdMaturityApiRef';
import { cdMaturityOperationsApiRef } from '../api/cdMaturityOperationsApiRef';
import { cdMaturityOrgApiRef } from '../api/cdMaturityOrgApiRef';
import { cdMaturityPeopleApiRef } from '../api/cdMaturityPeopleApiRef';
import { cdMaturitySetupApiRef } from '../api/cdMaturitySetupApiRef';
import { toScorecardRouteRef } from '../routes';
import { preloadScorecardPage } from '../scorecardPages';

const scorecardRouteRef = createRouteRef({ id: 'cd-maturity' });
const tabRouteRef = createRouteRef({ id: 'cd-maturity:tab' });
const groupTabRouteRef = createRouteRef({ id: 'cd-maturity:group-tab' });

/** @public */
export const cdMaturityPlugin = createPlugin({
  id: 'cd-maturity',
  routes: {
    // The default target of links from other pages.
    root: scorecardRouteRef,
    scorecard: scorecardRouteRef,
    maturityTab: tabRouteRef,
  },
  externalRoutes: { toScorecard: toScorecardRouteRef },
  apis: [
    createApiFactory({
      api: cdMaturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new CdMaturityClient(apis),
    }),
    createApiFactory({
      api: cdMaturityOperationsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new OperationsClient(apis),
    }),
    createApiFactory({
      api: cdMaturityOrgApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new OrgClient(apis),
    }),
    createApiFactory({
      api: cdMaturityPeopleApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new PeopleClient(apis),
    }),
    createApiFactory({
      api: cdMaturitySetupApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new SetupClient(apis),
    }),
  ],
});

/** The scorecard, for a `Route` at `/cd-maturity`. @public */
export const ScorecardPage = cdMaturityPlugin.provide(
  createRoutableExtension({
    name: 'ScorecardPage',
    mountPoint: scorecardRouteRef,
    component: () => {
      preloadScorecardPage(window.location.pathname);
      return import('./LegacyScorecardPage').then(m => m.LegacyScorecardPage);
    },
  }),
);

/** The maturity tab, for an `EntityLayout.Route` at `/maturity`. @public */
export const EntityMaturityContent = cdMaturityPlugin.provide(
  createRoutableExtension({
    name: 'EntityMaturityContent',
    mountPoint: tabRouteRef,
    component: () =>
      import('../components/maturity/MaturityTab').then(m => m.MaturityTab),
  }),
);

/** The maturity tab of groups, systems and domains, for an `EntityLayout.Route` at `/maturity`. @public */
export const EntityGroupMaturityContent = cdMaturityPlugin.provide(
  createRoutableExtension({
    name: 'EntityGroupMaturityContent',
    mountPoint: groupTabRouteRef,
    component: () =>
      import('../components/group/GroupTab').then(m => m.GroupTab),
  }),
);

/** The card for the overview of an entity. @public */
export const EntityMaturityCard = cdMaturityPlugin.provide(
  createComponentExtension({
    name: 'EntityMaturityCard',
    component: {
      lazy: () =>
        import('../components/card/MaturityCard').then(m => m.MaturityCard),
    },
  }),
);
