import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
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

/** Asks it about groups and the past. */
export const cdMaturityOrgApi = ApiBlueprint.make({
  name: 'org',
  params: define =>
    define({
      api: cdMaturityOrgApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new OrgClient(apis),
    }),
});

/** Tells it what people decided, and asks what they did. */
export const cdMaturityPeopleApi = ApiBlueprint.make({
  name: 'people',
  params: define =>
    define({
      api: cdMaturityPeopleApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new PeopleClient(apis),
    }),
});

/** Asks it about the sources of an entity. */
export const cdMaturitySetupApi = ApiBlueprint.make({
  name: 'setup',
  params: define =>
    define({
      api: cdMaturitySetupApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new SetupClient(apis),
    }),
});
