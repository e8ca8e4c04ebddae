/**
 * The backend of CD maturity.
 *
 * @packageDocumentation
 */
export { cdMaturityPlugin as default } from './plugin';
