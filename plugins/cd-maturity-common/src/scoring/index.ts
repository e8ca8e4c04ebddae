export { compileModel } from './compileModel';
export type {
  CompiledCell,
  CompiledDimension,
  CompiledModel,
  CompiledPractice,
} from './compileModel';
export { scoreEntity } from './scoreEntity';
export * from './types';
