import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Page } from '../ui';
import { GroupMaturity } from './GroupMaturity';
import { groupKindOf } from './groupScope';

/** The maturity tab of the group, system or domain around it. */
export const GroupTab = () => {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const kind = groupKindOf(entity.kind);
  return (
    <Page>
      {kind && (
        <GroupMaturity key={entityRef} entityRef={entityRef} kind={kind} />
      )}
    </Page>
  );
};
