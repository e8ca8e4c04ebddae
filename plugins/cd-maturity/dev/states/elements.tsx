import { EntityProvider } from '@backstage/plugin-catalog-react';
import { ReactElement } from 'react';
import { entity } from '../../src/__fixtures__/entity';
import { MaturityCard } from '../../src/components/card/MaturityCard';
import { GroupTab } from '../../src/components/group/GroupTab';
import { MaturityTab } from '../../src/components/maturity/MaturityTab';

const ofComponent = (element: ReactElement) => (
  <EntityProvider entity={entity}>{element}</EntityProvider>
);
const ofGroup = (kind: string, element: ReactElement) => (
  <EntityProvider
    entity={{
      ...entity,
      kind,
      metadata: { name: 'commerce', namespace: 'default' },
    }}
  >
    {element}
  </EntityProvider>
);

export const tab = ofComponent(<MaturityTab />);
export const card = ofComponent(<MaturityCard />);
export const group = ofGroup('Group', <GroupTab />);
export const system = ofGroup('System', <GroupTab />);
export const domain = ofGroup('Domain', <GroupTab />);
