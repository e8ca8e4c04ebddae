/**
 * Extension points and provider contracts of CD maturity.
 *
 * @packageDocumentation
 */
export * from './extensions';
export * from './http';
export * from './permissions';
export * from './poll';
export * from './source';
