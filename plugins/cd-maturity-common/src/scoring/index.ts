export * from './aggregate';
export * from './applicability';
export { confidenceBounds } from './confidence';
export { compileModel } from './compileModel';
export type {
  CompiledCell,
  CompiledDimension,
  CompiledModel,
  CompiledPractice,
} from './compileModel';
export type { CompiledClause } from './clauses/types';
export * from './explainChange';
export * from './clauses/countAnswer';
export { explainPractices } from './explainPractices';
export { formatValue } from './formatValue';
export * from './groupRule';
export * from './lens';
export { MAJORITY } from './overall';
export * from './publish';
export { requiredWindows } from './requiredWindows';
export { scoreEntity, scoreIfPassed, scoreLevel } from './scoreEntity';
export * from './types';
