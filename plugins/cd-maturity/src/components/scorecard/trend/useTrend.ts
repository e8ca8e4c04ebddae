import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useResource } from '../../../hooks/useResource';

const spans = ['6m', '3m', '1y'] as const;
const DAYS = { '3m': 91, '6m': 183, '1y': 365 } as const;

export type TrendSpan = (typeof spans)[number];

/** How the levels of the organisation moved, over as long as the address says; without a model, by the usual one. */
export const useTrend = (model?: string) => {
  const api = useApi(cdMaturityOrgApiRef);
  const [span, setSpan] = useAddressChoice('span', spans);
  const load = useCallback(
    () => api.getTrend({ model, days: DAYS[span] }),
    [api, model, span],
  );
  return { trend: useResource(load), span, setSpan };
};

export type Trend = ReturnType<typeof useTrend>;
