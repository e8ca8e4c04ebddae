import { useApi } from '@backstage/core-plugin-api';
import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useResource } from '../../../hooks/useResource';

const spans = ['6m', '3m', '1y'] as const;
const DAYS = { '3m': 91, '6m': 183, '1y': 365 } as const;

export type TrendSpan = (typeof spans)[number];

/** How the levels of a part of the organisation moved, over as long as the address says. */
export const useTrend = (part: ScorecardFilter) => {
  const api = useApi(cdMaturityOrgApiRef);
  const [span, setSpan] = useAddressChoice('span', spans);
  const load = useCallback(
    () => api.getTrend({ ...part, days: DAYS[span] }),
    [api, part, span],
  );
  return { trend: useResource(load), span, setSpan };
};

export type Trend = ReturnType<typeof useTrend>;
