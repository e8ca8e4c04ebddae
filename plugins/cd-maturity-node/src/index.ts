/**
 * Extension points and provider contracts of CD maturity.
 *
 * @packageDocumentation
 */
export * from './extensions';
export * from './permissions';
export * from './SignalSource';
