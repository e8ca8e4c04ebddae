import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { CdMaturityClient } from 'backstage-plugin-cd-maturity-common';
import { cdMaturityApiRef } from '../api/cdMaturityApiRef';

/** Asks the backend plugin. */
export const cdMaturityApi = ApiBlueprint.make({
  params: define =>
    define({
      api: cdMaturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new CdMaturityClient(apis),
    }),
});
