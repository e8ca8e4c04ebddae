import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { useResource } from '../../hooks/useResource';

/** The result of one entity. */
export const useEntityMaturity = (entityRef: string, model?: string) => {
  const api = useApi(cdMaturityApiRef);
  const load = useCallback(
    () => api.getEntity(entityRef, { model }),
    [api, entityRef, model],
  );
  return useResource(load);
};

/** What the tab shows, fetched in two parts that fail apart. */
export const useMaturity = (entityRef: string, model?: string) => {
  const api = useApi(cdMaturityApiRef);
  const loadMetrics = useCallback(
    () => api.getMetrics(entityRef),
    [api, entityRef],
  );
  return {
    maturity: useEntityMaturity(entityRef, model),
    metrics: useResource(loadMetrics),
  };
};
