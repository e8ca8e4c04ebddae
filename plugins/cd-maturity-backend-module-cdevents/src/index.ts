/**
 * CDEvents as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModuleCdevents as default } from './module';
