/**
 * Maturity tab of an entity and scorecard of the organisation.
 *
 * @packageDocumentation
 */
export { cdMaturityPlugin as default } from './plugin';
export { cdMaturityApiRef } from './api/cdMaturityApiRef';
export {
  cdMaturityTranslationRef,
  cdMaturityTranslations,
} from './translation';
