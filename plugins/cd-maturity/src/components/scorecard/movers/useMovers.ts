import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useResource } from '../../../hooks/useResource';

/** How far back moves are looked at, in days. */
export const MOVER_DAYS = 30;

/** What went up and down most; without a model, by the usual one. */
export const useMovers = (model?: string) => {
  const api = useApi(cdMaturityOrgApiRef);
  const load = useCallback(
    () => api.getMovers('entity', { model, days: MOVER_DAYS }),
    [api, model],
  );
  return useResource(load);
};
