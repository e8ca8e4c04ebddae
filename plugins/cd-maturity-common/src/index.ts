/**
 * The domain of CD maturity: signals, metrics, models, scoring and the API contract.
 * Nothing here does IO or reads a clock.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './api';
export * from './attestations';
export * from './campaigns';
export * from './decisions';
export * from './exemptions';
export * from './goals';
export * from './metrics';
export * from './model';
export * from './permissions';
export * from './repository';
export * from './scoring';
export * from './signals';
export * from './time';
