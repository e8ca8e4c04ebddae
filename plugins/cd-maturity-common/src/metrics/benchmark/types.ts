/**
 * What the quick check asks for.
 *
 * @public
 */
export type BenchmarkFigure =
  | 'leadTime'
  | 'frequency'
  | 'recovery'
  | 'changeFail'
  | 'rework';

/**
 * From 0 to 10, higher being better.
 *
 * @public
 */
export type Distribution = { mean: number; sd: number };

/** @public */
export type BenchmarkIndustry = {
  id: string;
  name: string;
  /** An edition may not have asked for all of them. */
  figures: Partial<Record<BenchmarkFigure, Distribution>>;
};

/**
 * One year of answers; the first industry is all of them together.
 *
 * @public
 */
export type BenchmarkEdition = {
  edition: number;
  industries: readonly BenchmarkIndustry[];
};
