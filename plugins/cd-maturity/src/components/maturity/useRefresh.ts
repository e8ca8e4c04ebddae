import { useApi } from '@backstage/core-plugin-api';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { useCallback, useState } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { useText } from '../../hooks/useText';

/** Evaluates the entity again, then lets the page reload what it shows. */
export const useRefresh = (entityRef: string, onDone: () => void) => {
  const api = useApi(cdMaturityApiRef);
  const toast = useApi(toastApiRef);
  const t = useText();
  const [refreshing, setRefreshing] = useState(false);
  const refresh = useCallback(async () => {
    setRefreshing(true);
    try {
      await api.refresh(entityRef);
      onDone();
    } catch (error) {
      toast.post({
        status: 'danger',
        title: t('header.refreshFailed'),
        description: error instanceof Error ? error.message : String(error),
      });
    } finally {
      setRefreshing(false);
    }
  }, [api, toast, t, entityRef, onDone]);
  return { refreshing, refresh };
};
