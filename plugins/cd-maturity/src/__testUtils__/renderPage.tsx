import { toastApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { CdMaturityApi } from 'backstage-plugin-cd-maturity-common';
import { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { fakeApi } from '../__fixtures__/api';
import { NOW } from '../__fixtures__/maturity';
import { fakeOrgApi } from '../__fixtures__/org';
import { fakePeopleApi } from '../__fixtures__/people';
import { cdMaturityApiRef } from '../api/cdMaturityApiRef';
import {
  CdMaturityOrgApi,
  cdMaturityOrgApiRef,
} from '../api/cdMaturityOrgApiRef';
import {
  CdMaturityPeopleApi,
  cdMaturityPeopleApiRef,
} from '../api/cdMaturityPeopleApiRef';
import { fakeSignals } from './fakeSignals';

type Options = {
  /** What stands behind the question mark of the address. */
  query?: string;
  api?: Partial<CdMaturityApi>;
  org?: Partial<CdMaturityOrgApi>;
  people?: Partial<CdMaturityPeopleApi>;
  user?: string;
  owners?: string[];
};

/**
 * A page at the moment of the fixtures, as somebody who is signed in. `address()` is where it went, `revise()` the backend
 * saying that something changed.
 */
export const renderPage = (page: ReactElement, options: Options = {}) => {
  const { query = '', user = 'user:default/kim', owners } = options;
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(NOW));
  // The list measures its room; jsdom has none.
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(640);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  const { api: signals, revise } = fakeSignals();
  const toast = { post: jest.fn(() => ({ close: () => {} })) };
  let at = { pathname: '', search: '' };
  const Address = () => {
    at = useLocation();
    return null;
  };
  renderInTestApp(
    <>
      {page}
      <Address />
    </>,
    {
      initialRouteEntries: [`/cd-maturity${query}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [cdMaturityApiRef, fakeApi(options.api)],
        [cdMaturityOrgApiRef, fakeOrgApi(options.org)],
        [cdMaturityPeopleApiRef, fakePeopleApi(options.people)],
        [toastApiRef, toast],
        signals,
        mockApis.identity({
          userEntityRef: user,
          ownershipEntityRefs: owners ?? [user, 'group:default/checkout'],
        }),
        catalogApiMock(),
      ],
    },
  );
  return {
    toast,
    revise,
    address: () => new URLSearchParams(at.search),
    path: () => at.pathname,
  };
};
