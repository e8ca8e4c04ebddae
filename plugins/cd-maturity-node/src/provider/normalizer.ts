import type { Normalized, NormalizeOptions, RawDelivery } from '../source';

/** Turns one event of a provider into signals. */
export type Normalizer = (
  delivery: RawDelivery,
  options: NormalizeOptions,
) => Normalized;

/** What has nothing to say, and why. */
export const nothing = (note: string): Normalized => ({ signals: [], note });
