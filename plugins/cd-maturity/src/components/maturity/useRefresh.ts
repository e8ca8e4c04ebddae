import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useState } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { useFailureNotice } from '../../hooks/useFailureNotice';
import { useText } from '../../hooks/useText';

/** Evaluates the entity again, then lets the page reload what it shows. */
export const useRefresh = (entityRef: string, onDone: () => void) => {
  const api = useApi(cdMaturityApiRef);
  const notice = useFailureNotice();
  const t = useText();
  const [refreshing, setRefreshing] = useState(false);
  const refresh = useCallback(async () => {
    setRefreshing(true);
    try {
      await api.refresh(entityRef);
      onDone();
    } catch (error) {
      notice(t('header.refreshFailed'), error);
    } finally {
      setRefreshing(false);
    }
  }, [api, notice, t, entityRef, onDone]);
  return { refreshing, refresh };
};
