import {
  EnvironmentTier,
  environmentTier,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';

const TIERS = new Map<string, EnvironmentTier>([
  ['production', 'production'],
  ['staging', 'staging'],
  ['testing', 'test'],
  ['development', 'development'],
]);

/** What GitLab says itself, else what is configured, else what the name says. `other` says nothing. */
export const tierOf = (
  environment: string,
  said: string | undefined,
  options: NormalizeOptions,
): EnvironmentTier =>
  TIERS.get(said?.toLowerCase() ?? '') ??
  environmentTier(environment, { patterns: options.environments });
