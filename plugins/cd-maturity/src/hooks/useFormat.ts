import { useMemo } from 'react';
import { Format, createFormat } from '../format/createFormat';
import { useLanguage } from './useLanguage';
import { useText } from './useText';

/** Numbers, durations and times in the user's language. */
export const useFormat = (): Format => {
  const language = useLanguage();
  const t = useText();
  return useMemo(() => createFormat(language, t), [language, t]);
};
