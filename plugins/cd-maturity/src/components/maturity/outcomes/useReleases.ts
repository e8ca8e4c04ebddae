import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { useResource } from '../../../hooks/useResource';
import { RHYTHM } from './figureIds';

/** Enough for three months of daily releases. */
const LIMIT = 100;

/** What the rhythm of an entity is read from: its newest releases. */
export const useReleases = (entityRef: string) => {
  const api = useApi(cdMaturityApiRef);
  const load = useCallback(
    () => api.getSignals(entityRef, { metric: RHYTHM, limit: LIMIT }),
    [api, entityRef],
  );
  return useResource(load);
};

export type Releases = ReturnType<typeof useReleases>;
