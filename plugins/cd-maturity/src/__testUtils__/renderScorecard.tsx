import { CdMaturityApi } from 'backstage-plugin-cd-maturity-common';
import { CdMaturityOrgApi } from '../api/cdMaturityOrgApiRef';
import { OverviewPage } from '../components/scorecard/overview/OverviewPage';
import { renderPage } from './renderPage';

/** The scorecard at an address; `address()` is where it went. */
export const renderScorecard = (
  api: Partial<CdMaturityApi> = {},
  query = '',
  org: Partial<CdMaturityOrgApi> = {},
) => renderPage(<OverviewPage />, { api, query, org });
