import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { cdMaturityTranslationRef } from './ref';

/** The languages beside English. @public */
export const cdMaturityTranslations = createTranslationResource({
  ref: cdMaturityTranslationRef,
  translations: { de: () => import('./de') },
});
