import { alertApiRef, useApi, useApiHolder } from '@backstage/core-plugin-api';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { reasonOf } from '../format/reasonOf';

/** Says that something was not done, and why: as a toast, or as an alert in apps of the old frontend system. */
export const useFailureNotice = () => {
  const toast = useApiHolder().get(toastApiRef);
  const alert = useApi(alertApiRef);
  return useCallback(
    (title: string, error: unknown) => {
      const description = reasonOf(error);
      if (toast) {
        toast.post({ status: 'danger', title, description });
      } else {
        alert.post({ severity: 'error', message: `${title}: ${description}` });
      }
    },
    [toast, alert],
  );
};
