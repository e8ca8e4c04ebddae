import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { WhatIfDraft, readDraft, writeDraft } from './whatIfDraft';

/** The what-if of the page, kept in the address. */
export const useWhatIfDraft = () => {
  const [params, setParams] = useSearchParams();
  const key = params.toString();
  const draft = useMemo(() => readDraft(new URLSearchParams(key)), [key]);
  const change = useCallback(
    (next: (before: WhatIfDraft) => WhatIfDraft) =>
      setParams(before => writeDraft(next(readDraft(before)), before), {
        replace: true,
      }),
    [setParams],
  );
  return { draft, change };
};
