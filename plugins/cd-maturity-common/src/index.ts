/**
 * The domain of CD maturity: signals, metrics, models, scoring and the API contract.
 * Nothing here does IO or reads a clock.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './api';
export * from './decisions';
export * from './metrics';
export * from './model';
export * from './permissions';
export * from './repository';
export * from './scoring';
export * from './signals';
