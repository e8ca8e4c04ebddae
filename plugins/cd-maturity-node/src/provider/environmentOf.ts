import {
  EnvironmentTier,
  environmentTier,
  isTransientEnvironment,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from '../source';

/**
 * What signals say about an environment, from its name and what the provider knows about it.
 *
 * @public
 */
export function environmentOf(
  environment: string,
  options: NormalizeOptions,
  /** What the provider itself says; configured patterns and the name only count where it says nothing. */
  told?: EnvironmentTier,
) {
  const tier = environmentTier(environment, { patterns: options.environments });
  return {
    environment,
    tier: told ?? tier,
    transient: isTransientEnvironment(environment),
  };
}
