import type { Normalized, NormalizeOptions, RawDelivery } from '../source';

/**
 * Turns one event of a provider into signals.
 *
 * @public
 */
export type Normalizer = (
  delivery: RawDelivery,
  options: NormalizeOptions,
) => Normalized;

/**
 * What has nothing to say, and why.
 *
 * @public
 */
export const nothing = (note: string): Normalized => ({ signals: [], note });
