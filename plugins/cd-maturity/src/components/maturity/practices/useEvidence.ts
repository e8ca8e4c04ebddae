import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { usePagedList } from '../../../hooks/usePagedList';

const PAGE = 5;

/** The newest signals that a metric reads, and more on demand. */
export const useEvidence = (entityRef: string, metric: string) => {
  const api = useApi(cdMaturityApiRef);
  const read = useCallback(
    (cursor?: string) =>
      api.getSignals(entityRef, { metric, cursor, limit: PAGE }),
    [api, entityRef, metric],
  );
  return usePagedList(read);
};
