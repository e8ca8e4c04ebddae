export * from './benchmark';
export { benchmarkEditions } from './editions';
export type {
  BenchmarkEdition,
  BenchmarkFigure,
  BenchmarkIndustry,
  Distribution,
} from './types';
