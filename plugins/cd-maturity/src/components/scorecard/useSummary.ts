import { useApi } from '@backstage/core-plugin-api';
import { GroupBy } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { useResource } from '../../hooks/useResource';

/** Numbers of the whole organisation; the list's filters do not change them. */
export const useSummary = (groupBy: GroupBy, model?: string) => {
  const api = useApi(cdMaturityApiRef);
  const load = useCallback(
    () => api.getSummary(groupBy, { model }),
    [api, groupBy, model],
  );
  return useResource(load);
};
