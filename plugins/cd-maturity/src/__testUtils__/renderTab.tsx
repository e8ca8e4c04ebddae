import { toastApiRef } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { CdMaturityApi } from 'backstage-plugin-cd-maturity-common';
import { fakeApi } from '../__fixtures__/api';
import { fakeOrgApi } from '../__fixtures__/org';
import { fakePeopleApi } from '../__fixtures__/people';
import { fakeSetupApi } from '../__fixtures__/setup';
import { entity } from '../__fixtures__/entity';
import { NOW } from '../__fixtures__/maturity';
import { cdMaturityApiRef } from '../api/cdMaturityApiRef';
import {
  CdMaturityOrgApi,
  cdMaturityOrgApiRef,
} from '../api/cdMaturityOrgApiRef';
import {
  CdMaturityPeopleApi,
  cdMaturityPeopleApiRef,
} from '../api/cdMaturityPeopleApiRef';
import {
  CdMaturitySetupApi,
  cdMaturitySetupApiRef,
} from '../api/cdMaturitySetupApiRef';
import { maturityEntityContent } from '../extensions/entity';
import { fakeSignals } from './fakeSignals';
import { germanTranslations } from './germanTranslations';

/**
 * The maturity tab on the page of a component, at the moment of the fixtures. `revise()` is the backend saying that
 * something changed.
 */
export const renderTab = (
  api: Partial<CdMaturityApi> = {},
  org: Partial<CdMaturityOrgApi> = {},
  people: Partial<CdMaturityPeopleApi> = {},
  setup: Partial<CdMaturitySetupApi> = {},
  { query = '', german = false } = {},
) => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(NOW));
  const toast = { post: jest.fn(() => ({ close: () => {} })) };
  const { api: signals, revise } = fakeSignals();
  renderTestApp({
    initialRouteEntries: [`/${query}`],
    extensions: [createTestEntityPage({ entity }), maturityEntityContent],
    apis: [
      [cdMaturityApiRef, fakeApi(api)],
      [cdMaturityOrgApiRef, fakeOrgApi(org)],
      [
        cdMaturityPeopleApiRef,
        fakePeopleApi({
          getExemptions: async () => ({ items: [], pageInfo: {} }),
          ...people,
        }),
      ],
      [cdMaturitySetupApiRef, fakeSetupApi(setup)],
      [toastApiRef, toast],
      signals,
      catalogApiMock(),
      ...(german ? [germanTranslations()] : []),
    ],
  });
  return { toast, revise };
};
