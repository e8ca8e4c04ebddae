import { useApi } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import useObservable from 'react-use/lib/useObservable';
import { useMemo } from 'react';

/** BCP 47 tag of the language that the app is shown in. */
export const useLanguage = (): string => {
  const api = useApi(appLanguageApiRef);
  const language$ = useMemo(() => api.language$(), [api]);
  return useObservable(language$, api.getLanguage())?.language ?? 'en';
};
