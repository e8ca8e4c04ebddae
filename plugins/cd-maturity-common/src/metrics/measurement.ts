import { Instant } from '../signals';
import { Measurement } from './types';

/** A figure. Like what {@link nothing} makes it has every field: the engine is fastest where all measurements look alike. */
export function measured(
  value: number | undefined,
  samples: number,
  newest?: Instant,
  censored?: number,
): Measurement {
  return { value, samples, newest, censored, reason: undefined };
}

/** Why there is no figure. */
export function nothing(
  reason: string,
  { samples = 0, newest, censored }: Partial<Measurement> = {},
): Measurement {
  return { value: undefined, samples, newest, censored, reason };
}
