import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  CdMaturityClient,
  OperationsClient,
} from 'backstage-plugin-cd-maturity-common';
import { cdMaturityApiRef } from '../api/cdMaturityApiRef';
import { cdMaturityOperationsApiRef } from '../api/cdMaturityOperationsApiRef';

/** Asks the backend plugin. */
export const cdMaturityApi = ApiBlueprint.make({
  params: define =>
    define({
      api: cdMaturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new CdMaturityClient(apis),
    }),
});

/** Asks it about its own health. */
export const cdMaturityOperationsApi = ApiBlueprint.make({
  name: 'operations',
  params: define =>
    define({
      api: cdMaturityOperationsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new OperationsClient(apis),
    }),
});
