/**
 * Tekton as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModuleTekton as default } from './module';
