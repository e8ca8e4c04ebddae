import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { useResource } from '../../hooks/useResource';

/** The models in force. */
export const useModels = () => {
  const api = useApi(cdMaturityApiRef);
  const load = useCallback(() => api.getModels(), [api]);
  return useResource(load);
};
