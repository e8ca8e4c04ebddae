/**
 * Argo CD as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModuleArgocd as default } from './module';
