import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useAddressValue } from '../../hooks/useAddressValue';
import { Page } from '../ui';
import { MaturityOf } from './MaturityOf';

/** The maturity tab of the entity around it. */
export const MaturityTab = () => {
  const { entity } = useEntity();
  const [model] = useAddressValue('model');
  const entityRef = stringifyEntityRef(entity);
  return (
    <Page>
      <MaturityOf key={entityRef} entityRef={entityRef} model={model} />
    </Page>
  );
};
