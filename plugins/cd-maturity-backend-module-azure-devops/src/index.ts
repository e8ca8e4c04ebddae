/**
 * Azure DevOps as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModuleAzureDevops as default } from './module';
