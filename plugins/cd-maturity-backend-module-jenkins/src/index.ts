/**
 * Jenkins as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModuleJenkins as default } from './module';
