import { useApi } from '@backstage/core-plugin-api';
import { GroupBy, ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback, useMemo } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { useResource } from '../../hooks/useResource';

/** Numbers of the part of the organisation that the page is about. */
export const useSummary = (groupBy: GroupBy, part: ScorecardFilter) => {
  const api = useApi(cdMaturityApiRef);
  const load = useCallback(
    () => api.getSummary(groupBy, part),
    [api, groupBy, part],
  );
  return useResource(load);
};

/** Numbers of the whole organisation; without a model, by the usual one. */
export const useWholeSummary = (groupBy: GroupBy, model?: string) =>
  useSummary(
    groupBy,
    useMemo(() => ({ model }), [model]),
  );
