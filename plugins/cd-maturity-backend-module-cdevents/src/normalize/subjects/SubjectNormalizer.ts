import type {
  Normalized,
  NormalizeOptions,
  RawDelivery,
} from 'backstage-plugin-cd-maturity-node';

/** Turns what happened to one kind of subject into signals. */
export type SubjectNormalizer = (
  delivery: RawDelivery,
  options: NormalizeOptions,
  predicate: string,
) => Normalized;
