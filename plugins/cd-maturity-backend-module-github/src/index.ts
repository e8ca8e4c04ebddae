/**
 * GitHub as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModuleGithub as default } from './module';
