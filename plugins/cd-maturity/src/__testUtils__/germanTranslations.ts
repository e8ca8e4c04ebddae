import {
  createTranslationRef,
  TranslationApi,
  TranslationRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { cdMaturityTranslationRef } from '../translation';
import german from '../translation/de';

/** The same texts under a name of their own, as the mock speaks but the language that a ref was made in. */
const germanRef = createTranslationRef({
  id: `${cdMaturityTranslationRef.id}.de`,
  messages: german.messages as Record<string, string>,
});

/** The app of a reader who chose German. */
export const germanTranslations = () => {
  const mock = mockApis.translation();
  const api = {
    translation$: () => mock.translation$(),
    getTranslation: (ref: TranslationRef) =>
      mock.getTranslation(
        ref.id === cdMaturityTranslationRef.id ? germanRef : ref,
      ),
  };
  return [translationApiRef, api as unknown as TranslationApi] as const;
};
