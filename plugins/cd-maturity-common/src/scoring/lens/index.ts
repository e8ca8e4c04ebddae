export { evaluateLens } from './evaluateLens';
export type * from './types';
