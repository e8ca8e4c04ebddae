import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { maturityTabRouteRef } from '../routes';

/** The maturity tab of components. */
export const maturityEntityContent = EntityContentBlueprint.make({
  name: 'maturity',
  params: {
    path: 'maturity',
    title: 'Maturity',
    filter: { kind: 'component' },
    routeRef: maturityTabRouteRef,
    loader: () =>
      import('../components/maturity/MaturityTab').then(m => <m.MaturityTab />),
  },
});

/** The maturity tab of groups, systems and domains. */
export const maturityGroupContent = EntityContentBlueprint.make({
  name: 'group-maturity',
  params: {
    path: 'maturity',
    title: 'Maturity',
    filter: { kind: { $in: ['group', 'system', 'domain'] } },
    loader: () =>
      import('../components/group/GroupTab').then(m => <m.GroupTab />),
  },
});

/** The card on the overview of components. */
export const maturityEntityCard = EntityCardBlueprint.make({
  name: 'maturity',
  params: {
    filter: { kind: 'component' },
    type: 'info',
    loader: () =>
      import('../components/card/MaturityCard').then(m => <m.MaturityCard />),
  },
});
