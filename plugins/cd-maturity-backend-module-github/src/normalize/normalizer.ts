import type {
  Normalized,
  NormalizeOptions,
  RawDelivery,
} from 'backstage-plugin-cd-maturity-node';

/** Turns one event of GitHub into signals. */
export type Normalizer = (
  delivery: RawDelivery,
  options: NormalizeOptions,
) => Normalized;

export const nothing = (note: string): Normalized => ({ signals: [], note });
