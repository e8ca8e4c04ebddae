import { useApi } from '@backstage/core-plugin-api';
import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useResource } from '../../../hooks/useResource';

/** How far back moves are looked at, in days. */
export const MOVER_DAYS = 30;

/** What went up and down most in a part of the organisation. */
export const useMovers = (part: ScorecardFilter) => {
  const api = useApi(cdMaturityOrgApiRef);
  const load = useCallback(
    () => api.getMovers('entity', { ...part, days: MOVER_DAYS }),
    [api, part],
  );
  return useResource(load);
};
