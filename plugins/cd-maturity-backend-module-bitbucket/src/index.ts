/**
 * Bitbucket Cloud and Data Center as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModuleBitbucket as default } from './module';
