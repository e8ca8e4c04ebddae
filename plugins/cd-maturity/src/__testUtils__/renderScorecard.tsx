import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { CdMaturityApi } from 'backstage-plugin-cd-maturity-common';
import { useLocation } from 'react-router-dom';
import { fakeApi } from '../__fixtures__/api';
import { fakeOrgApi } from '../__fixtures__/org';
import { NOW } from '../__fixtures__/maturity';
import { cdMaturityApiRef } from '../api/cdMaturityApiRef';
import {
  CdMaturityOrgApi,
  cdMaturityOrgApiRef,
} from '../api/cdMaturityOrgApiRef';
import { OverviewPage } from '../components/scorecard/overview/OverviewPage';

/** The scorecard at an address; `address()` is where it went. */
export const renderScorecard = (
  api: Partial<CdMaturityApi> = {},
  query = '',
  org: Partial<CdMaturityOrgApi> = {},
) => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(NOW));
  // The list measures its room; jsdom has none.
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(640);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  let search = '';
  const Address = () => {
    search = useLocation().search;
    return null;
  };
  renderInTestApp(
    <>
      <OverviewPage />
      <Address />
    </>,
    {
      initialRouteEntries: [`/cd-maturity${query}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [cdMaturityApiRef, fakeApi(api)],
        [cdMaturityOrgApiRef, fakeOrgApi(org)],
        catalogApiMock(),
      ],
    },
  );
  return { address: () => new URLSearchParams(search) };
};
