import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { cdMaturityTranslationRef } from '../translation';

/** Gives a text in the user's language. */
export type Text = TranslationFunction<(typeof cdMaturityTranslationRef)['T']>;

/** The words of this plugin in the user's language. */
export const useText = (): Text =>
  useTranslationRef(cdMaturityTranslationRef).t;
