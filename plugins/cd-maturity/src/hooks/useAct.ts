import { useCallback, useState } from 'react';
import { useFailureNotice } from './useFailureNotice';

/** Runs something that a person asked for, once at a time; a failure is told and changes nothing. */
export const useAct = (failure: string, onDone: () => void) => {
  const notice = useFailureNotice();
  const [busy, setBusy] = useState(false);
  const act = useCallback(
    async (work: () => Promise<unknown>) => {
      setBusy(true);
      try {
        await work();
        onDone();
      } catch (error) {
        notice(failure, error);
      } finally {
        setBusy(false);
      }
    },
    [notice, failure, onDone],
  );
  return { busy, act };
};
