import {
  TranslationApi,
  TranslationRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { cdMaturityTranslationRef } from '../translation';
import { flatten } from '../translation/flatten';
import { scorecard } from '../translation/de/scorecard';

const messages = flatten(scorecard);

/** The app of a reader who chose German; what is not of the scorecard stays in English. */
export const germanTranslations = () => {
  const english = mockApis.translation();
  const api = {
    translation$: () => english.translation$(),
    getTranslation: (ref: TranslationRef) => {
      const snapshot = english.getTranslation(ref);
      return ref.id === cdMaturityTranslationRef.id && snapshot.ready
        ? { ready: true, t: (key: string) => messages[key] ?? key }
        : snapshot;
    },
  };
  return [translationApiRef, api as unknown as TranslationApi] as const;
};
