/**
 * CircleCI as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModuleCircleci as default } from './module';
