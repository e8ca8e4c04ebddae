/**
 * GitLab as a source of delivery signals for CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityModuleGitlab as default } from './module';
