import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useSearchParams } from 'react-router-dom';
import { Page } from '../ui';
import { MaturityOf } from './MaturityOf';

/** The maturity tab of the entity around it. */
export const MaturityTab = () => {
  const { entity } = useEntity();
  const [params] = useSearchParams();
  const entityRef = stringifyEntityRef(entity);
  return (
    <Page>
      <MaturityOf
        key={entityRef}
        entityRef={entityRef}
        model={params.get('model') ?? undefined}
      />
    </Page>
  );
};
