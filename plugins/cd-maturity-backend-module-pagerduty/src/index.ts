/**
 * PagerDuty as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModulePagerduty as default } from './module';
