import { useCallback } from 'react';
import { Resource } from './useResource';

/** Reads it again once it is there; what loads or failed is left alone. */
export const useReload = (resource: Resource<unknown>) =>
  useCallback(() => {
    if (resource.status === 'ready') resource.reload();
  }, [resource]);
