import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { useResource } from '../../hooks/useResource';

/** What the tab shows, fetched in two parts that fail apart. */
export const useMaturity = (entityRef: string, model?: string) => {
  const api = useApi(cdMaturityApiRef);
  const loadMaturity = useCallback(
    () => api.getEntity(entityRef, { model }),
    [api, entityRef, model],
  );
  const loadMetrics = useCallback(
    () => api.getMetrics(entityRef),
    [api, entityRef],
  );
  return {
    maturity: useResource(loadMaturity),
    metrics: useResource(loadMetrics),
  };
};
